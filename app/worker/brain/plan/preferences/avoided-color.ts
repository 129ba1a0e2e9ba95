import type { Phrase } from '../../reading/phrase';
import { step, type Step } from '../step';

const color = '§c(#[0-9a-f]{6})';
const what = `(?:(?:any|the|too much|so much|more) )*${color}(?: (?:color|colors|backgrounds?|text|tones?|accents?|anything|stuff))?`;
/** Where, and why, and what else is said of it. */
const tail =
  '(?: (?:again|anywhere|please|everywhere|ever|in|on|at|they|it|because|cuz|since|as|so|for)(?![a-z]).*| ?[,.;!].*)?$';
const avoids = [
  new RegExp(
    `(?<![a-z])(?:(?:never|do not ever) (?:use|show|put|pick|choose|make (?:anything|things|something)|want to see|go with|give me)|do not use) ${what}${tail}`,
    'u',
  ),
  new RegExp(`^(?:please )?(?:avoid|stay away from|keep away from|stop using|ban|skip|leave out) ${what}${tail}`, 'u'),
  new RegExp(
    `^(?:please )?(?:no|never) (?:more )?${what}(?: (?:please|anywhere|ever|at all|in (?:any|this|the|all|my|our) .+))+$`,
    'u',
  ),
  new RegExp(`(?<![a-z])(?:i|we) (?:hate|can not stand|dislike|do not like) (?:the color )?${what}${tail}`, 'u'),
];

/** "Never use yellow", "no red anywhere", "avoid pink": no scene has it unless it is asked for there. */
export function planAvoided(phrase: Phrase, wish: Phrase): Step | null {
  const hex = avoids.map((pattern) => pattern.exec(wish.text)?.[1]).find((found) => found !== undefined);
  if (hex === undefined) return null;
  return step(
    [
      {
        tool: 'keepPreference',
        preference: {
          id: `avoid.${hex.slice(1)}`,
          said: phrase.lines().slice(0, 300),
          rule: { kind: 'avoidColor', color: hex },
        },
      },
    ],
    `Kept with the project: no ${hex} in any scene, unless you ask for it there.`,
    0.88,
  );
}
