import { generalRecipes, type KindWords } from '../lexicon/objects';
import { kindOf, phraseKinds, verbKinds } from '../lexicon/kinds';
import { ASKING_PHRASE, ASKING_VERB, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase, Taken } from '../reading/phrase';

const kindWord = new RegExp(`(?<![a-z0-9ß-ɏ./@])(${KIND}s?)(?: (?:${SCENE}|animation|title))?${END}`, 'du');
/** "these numbers as bars", "a video of a chart": what it should be drawn as. */
const drawnAs = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:video|clip|film|movie|animation|scene) (?:of|with|showing)|as|into) (?:(?:a|an|the|our|my) )?(?:[a-z]+ )?(${KIND}s?)${END}`,
  'du',
);
const phrased = new RegExp(`(?<![a-zß-ɏ])(${ASKING_PHRASE})${END}`, 'du');
const asking = new RegExp(`^(?:(?:me|us|now|then|please|let us) )*(${ASKING_VERB})${END}`, 'du');
export interface FoundKind {
  readonly named: Taken | null;
  readonly kind: KindWords | null;
}

/** The kind of scene that is asked for: the longest and most telling of the words that mean one. */
export function findKind(head: Phrase, numbered: boolean): FoundKind {
  const first = notOfTheVideo(head.see(kindWord), head);
  const as = first ? head.see(drawnAs) : null;
  const named = as && as.from >= (first?.from ?? 0) ? as : first;
  const kind = named ? kindOf(named.group(1)) : null;
  const set = named && kind?.recipe !== 'comparison' ? besideVersus(named, head) : null;
  if (set) return set;
  const contrasted = numbered ? null : head.see(contrast);
  const opposite = kindOf('versus');
  if (contrasted && opposite && named?.from !== 0) return { named: contrasted, kind: opposite };
  if (kind && !isGeneral(kind)) return { named, kind };
  const turn = head.see(phrased);
  const turned = turn ? phraseKinds.get(turn.group(1)) : undefined;
  if (turn && turned) {
    if (!named) return { named: turn, kind: turned };
    head.markRead(turn.from, turn.to);
    return { named, kind: turned };
  }
  const asked = head.see(asking);
  // Figures are compared in a chart, which is found by them; what has none stands side by side.
  const verbKind = asked && !(numbered && asked.group(1) === 'compare') ? verbKinds.get(asked.group(1)) : undefined;
  if (asked && verbKind) return named ? { named, kind: verbKind } : { named: asked, kind: verbKind };
  return { named, kind };
}

export const isGeneral = (kind: KindWords): boolean => generalRecipes.has(kind.recipe);

/** "a plus sign after the number": a kind with its article behind other words is a part of what is there. */
function notOfTheVideo(named: Taken | null, head: Phrase): Taken | null {
  // "Reason number one": the first, and no number to be shown.
  if (named && named.from > 0 && named.group(1) === 'number' && /^(?:one|1)$/.test(head.tokens[named.to]?.norm ?? ''))
    return null;
  if (!named || named.from < 2) return named;
  return /^(?:the|its|this|that|\/)$/.test(head.tokens[named.from - 1]?.norm ?? '') ? null : named;
}

const versus = /(?<![a-z])(?:vs|versus)(?![a-z])/du;

/** "Compare iPhone and Android": the names of kinds among what is compared ask for none. */
const contrast =
  /^(?:(?:me|us|now|then|please) )*((?:compare|contrast|comparing)(?: (?:the|our|my))?)(?= .* (?:and|with|to) )/du;

/** "iPhone vs Android": what stands right beside "vs" is one of two sides. */
function besideVersus(named: Taken, head: Phrase): FoundKind | null {
  const seen = head.see(versus);
  const kind = kindOf('versus');
  return seen && kind && (named.to === seen.from || named.from === seen.to || named.from === seen.to + 1)
    ? { named: seen, kind }
    : null;
}
