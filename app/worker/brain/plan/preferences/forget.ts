import type { Preference } from '$shared/schema/preferences';
import type { Phrase } from '../../reading/phrase';
import { words } from '../../references/content';
import type { World } from '../../references/known-scenes';
import { ask, step, type Step } from '../step';
import { join, show } from '../words';

const kept = '(?:preferences?|rules?|defaults?|limits?|restrictions?|settings? (?:you|we|i) (?:keep|kept))';
const asksFor = new RegExp(
  `^(?:please )?(?:(?:what|which) (?:are |is )?(?:do (?:you|we) )?(?:(?:my|our|the|your|of my) )*${kept}|(?:what|which ${kept}) (?:do|did|have) (?:you|we|i) (?:remember|keep|kept|save|saved|set)|(?:show|list|tell)(?: me)?(?: all)? (?:my|our|the) ${kept})`,
  'u',
);
const everything = new RegExp(
  `(?<![a-z])(?:all|every|any|everything)(?![a-z])|preferences|rules|defaults|limits|restrictions`,
  'u',
);
const drops = [
  new RegExp(
    `^(?:please |ok |and |now )*(?:forget|drop|remove|delete|clear|discard|ignore|scrap|lift|cancel|reset|lose)(?: about)?(?: (?:all|every|the|my|our|that|this|those|any|of))* (?:[a-z0-9§#]+ ){0,4}${kept}`,
    'u',
  ),
  /^(?:please |ok |and |now )*forget (?:about )?(?:what (?:i|we) said about|the|our|my) (?:brand |company )*(?:colors?|fonts?|backgrounds?|style|look|lengths?|palette)/u,
  /^(?:please |ok |and |now )*(?:stop|quit) (?:always )?(?:using|making|keeping|setting|putting|doing|centering|avoiding) .+/u,
  /^(?:please |ok |and |now )*(?:do not|you (?:do not (?:have|need) to|need not)|no need to|we do not (?:have|need) to) (?:always |keep ).+/u,
  /(?:not|no) .*(?:any ?more|any longer|no longer)$|(?<![a-z])no longer (?:needs?|has|have|must|use|keep)(?![a-z])/u,
  /^(?:please |ok |and |now )*(?:you|we|it|scenes?|slides?|they|titles?|§c#[0-9a-f]{6}) (?:can|may|is|are)(?: now)?(?: be| use)? .*(?:again|fine|ok|okay|allowed|any length)/u,
  /^(?:please |ok |and |now )*§c#[0-9a-f]{6} is (?:ok|okay|fine|allowed|back|good)(?: again| now| after all)*$/u,
];

/** "Forget the colour rule", "you can use yellow again", "what are my preferences?": of what a project keeps. */
export function planForgotten(phrase: Phrase, world: World): Step | null {
  const { preferences } = world.context.project;
  const { text } = phrase;
  if (asksFor.test(text)) return ask(told(preferences), 0.93);
  if (preferences.length === 0 || !drops.some((pattern) => pattern.test(text))) return null;
  const meant = preferences.filter((preference) => isAbout(text, preference));
  const named = new RegExp(kept, 'u').test(text);
  const chosen =
    meant.length > 0 ? meant : named && (everything.test(text) || preferences.length === 1) ? preferences : [];
  if (chosen.length === 0) return named ? ask(`Which one? ${told(preferences)}`, 0.8, chipsOf(preferences)) : null;
  return step(
    [{ tool: 'dropPreferences', preferenceIds: chosen.map(({ id }) => id) }],
    `Forgot ${join(chosen.map(({ said }) => show(said)))}: it no longer holds for new scenes.`,
    0.9,
  );
}

function told(preferences: readonly Preference[]): string {
  if (preferences.length === 0)
    return 'Nothing is kept with this project yet. Say “from now on” or “always”, like: always use dark backgrounds.';
  return `Kept with this project: ${join(preferences.map(({ said }) => show(said)))}.`;
}

const chipsOf = (preferences: readonly Preference[]): { label: string; prompt: string }[] =>
  preferences
    .slice(0, 3)
    .map(({ said }) => ({ label: `Forget ${show(said, 28)}`, prompt: `Forget the rule ${show(said, 200)}` }));

const topics: Readonly<Record<Preference['rule']['kind'], RegExp>> = {
  look: /colors?|palette|background|brand|look|theme|style|dark|light/u,
  edits: /motion|animation|transition|size|text/u,
  length: /length|long|longer|short|shorter|seconds?|duration|time|limit/u,
  avoidColor: /colors?/u,
};

/** By a colour it names, by its words, or by what it is about. */
function isAbout(text: string, { said, rule }: Preference): boolean {
  const named = [...text.matchAll(/§c(#[0-9a-f]{6})/gu)].map(([, hex]) => hex);
  if (rule.kind === 'avoidColor' && named.includes(rule.color)) return true;
  if (rule.kind === 'look' && named.some((hex) => Object.values(rule.palette).includes(hex ?? ''))) return true;
  if (named.length > 0) return false;
  const own = new Set(words(said).filter((word) => word.length > 3 && !common.has(word)));
  const shared = words(text).filter((word) => own.has(word));
  return shared.length > 1 || (shared.length === 1 && own.size < 4) || topics[rule.kind].test(text);
}

const common = new Set([
  'always',
  'from',
  'every',
  'scene',
  'scenes',
  'should',
  'keep',
  'make',
  'with',
  'have',
  'never',
  'please',
]);
