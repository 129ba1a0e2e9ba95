import { ELEMENT, elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, mainText, targetOf } from '../references/elements';
import type { World } from '../references/known-scenes';
import { editScenes, scopeOf, withPart } from './edit-context';
import { step, type Step } from './step';
import { show } from './words';

const signs: Readonly<Record<string, string>> = {
  'exclamation mark': '!',
  'exclamation point': '!',
  'question mark': '?',
  'full stop': '.',
  period: '.',
  dot: '.',
  ellipsis: '…',
};
const named = Object.keys(signs).join('|');
const appended = new RegExp(
  `^(?:please )?(?:append|attach|add|put) (?:(?:an? |the )?(${named})|(.+?)) (?:to|after|behind|at|on) (?:the end of )?(?:the |my |our )?(${ELEMENT})((?: (?:of|in|on) .+)?)$`,
  'du',
);

/** "Append "!" to the title", "add a question mark to the subtitle": at the end of the line that is there. */
export function planAppended(phrase: Phrase, world: World): Step | null {
  const taken = phrase.see(appended);
  const sign = signs[taken?.group(1) ?? ''];
  const own = taken?.content(2) ?? '';
  // Words are put into a title as well; only marks, and what is to be appended, are certainly for its end.
  const text = sign ?? (/^append|^attach/.test(phrase.text) || /^[!?.…,;:*]+$/.test(own) ? own : '');
  const kind = elementKind(taken?.group(3) ?? '');
  if (!taken || text === '' || kind === null || kind === 'background') return null;
  const scope = withPart(scopeOf(taken.phrase(4).copy(), world, null, { kinds: true, content: true }), kind, world);
  const [scene] = scope.scenes;
  const element = scene && ((kind === 'text' ? null : elementFor(scene, kind)) ?? mainText(scene));
  if (!scene || element?.type !== 'text') return null;
  const whole = `${element.text}${/^[\p{L}\p{N}]/u.test(text) ? ' ' : ''}${text}`;
  const edit = { kind: 'setText' as const, target: targetOf(element, null), find: null, text: whole };
  return step(
    [editScenes([scene], [edit])],
    `Changed ${show(element.text)} to ${show(whole)} in scene ${scene.position}.`,
    0.9,
  );
}
