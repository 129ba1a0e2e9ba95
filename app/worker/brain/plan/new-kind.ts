import { goesBy } from '../lexicon/kinds';
import { ELEMENT, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { readMessage } from '../reading/read-message';
import type { World } from '../references/known-scenes';
import { planAdd } from './add-scene';
import { findKind, isGeneral } from './find-kind';
import type { Step } from './step';
import type { Styles } from './styles';

/** What changes, moves or speaks of something that is there, or asks. */
const aboutWhatIsThere = new RegExp(
  `^(?:please |can you |and |then |now |also )*(?:make|change|delete|remove|move|put|set|swap|rename|replace|copy|duplicate|turn|give|use|undo|redo|export|keep|let|drop|ditch|cut|fix|why|what|how|is|are|does|do|where|which|who)(?![a-z])|\\?$|(?<![a-z])(?:it|its|this|that|them|those|these(?! (?:photos?|pictures?|images?|numbers|figures))|here|instead|again|too|not|no|bigger|smaller|larger|longer|shorter|faster|slower|darker|lighter|should|must|belongs?|before|after|between|all|every|the (?:[a-z]+ ){0,2}(?:${KIND}|${ELEMENT}|${SCENE}|video|background|text|colou?rs?)|each|both|last|my|our)(?! of us)(?![a-z])|(?<![a-z])${SCENE} #?\\d`,
  'u',
);
/** How something short is called besides its kind. */
const loose =
  /^(?:an?|another|one|more|next|new|now|then|and|some|short|simple|quick|calm|nice|big|small|animated|animation|scene|slide|clip|shot|screen|loop|looping|moving|effect|style|please|of|with|[,.!])$/u;

/** "Countdown", "laptop and phone, "Starts here"", "a quote from Ada: …": a kind of scene, and what is to stand in it. */
export function planNewKind(phrase: Phrase, world: World, styles: Styles): Step | null {
  if (world.scenes.length === 0 || asksByVerb.test(phrase.text)) return null;
  if (lists.test(phrase.text) || (endsWith.test(phrase.text) && saysMore(phrase, world)))
    return planAdd(phrase, world, styles, 0.86);
  if (aboutWhatIsThere.test(withoutContent(phrase.text))) return null;
  const { named, kind } = findKind(phrase.copy(), false);
  if (!named || !kind) return null;
  const word = named.group(1);
  const isThere = world.scenes.some(({ recipe }) => recipe === kind.recipe || goesBy(recipe, word));
  const isAnother = oneMore.test(phrase.text);
  const isAlone = phrase.tokens.every(({ norm }, at) => (at >= named.from && at < named.to) || loose.test(norm));
  if (isAlone && !isGeneral(kind)) return planAdd(readMessage(`add a ${phrase.lines()}`), world, styles, 0.86);
  const asks = isGeneral(kind)
    ? (isAnother && isAnnounced(phrase, named.to)) || (named.from === 0 && opensOrCounts(phrase, kind.recipe, word))
    : isAnnounced(phrase, named.to) || holdsMuch(phrase, world, isThere);
  return asks ? planAdd(phrase, world, styles, 0.86) : null;
}

/** Those say by themselves what they are. */
const asksByVerb =
  /^(?:please |and |then |now |also )*(?:add|insert|create|build|generate|attach|append|include)(?![a-z])/u;
const oneMore = /^(?:and |then |now |next |ok )*(?:an?|another|one more|new)(?![a-z])/u;
/** "List five benefits: …", beside another list. */
const lists = /^(?:list|enumerate|outline) (?:the |our )?[^:]+: .+[,;]/u;
const endsWith =
  /^(?:and |then |now )*(?:end|close|finish|open|start|begin) with (?:(?:an?|our|the|my) )?(?:[a-zß-ɏ-]+ ){0,2}§q/u;
const isOpening = /^(?:intro|opener|outro|end card|closing)$/u;

/** A short head that names the kind, and what stands behind a colon or an arrow. */
function isAnnounced(phrase: Phrase, to: number): boolean {
  const mark = phrase.tokens.findIndex(({ raw }) => raw === ':' || raw === '→');
  return mark >= to && mark < 10 && mark < phrase.tokens.length - 1;
}

/** "Intro for "Acme"", "big number 98% "happy customers"": no wish for a bigger one. */
const opensOrCounts = (phrase: Phrase, recipe: string, word: string): boolean =>
  phrase.quotes().length > 0 && (isOpening.test(word) || (recipe === 'big-number' && /\d/.test(phrase.text)));

/** Several texts, or one that stands nowhere yet. */
function saysMore(phrase: Phrase, { scenes }: World): boolean {
  const said = phrase.quotes();
  const shown = scenes
    .flatMap(({ texts }) => texts)
    .join('\n')
    .toLowerCase();
  return said.length > 1 || (said.length === 1 && !shown.includes((said[0] ?? '').toLowerCase()));
}

/** Texts, or several things in a row where that can be no change of those there. */
const holdsMuch = (phrase: Phrase, world: World, isThere: boolean): boolean =>
  saysMore(phrase, world) || (phrase.text.match(/ (?:,|;|and) /gu) ?? []).length > (isThere ? 2 : 1);

/** What stands behind a colon is content, and may speak of anything. */
const withoutContent = (text: string): string => text.replace(/ ?:(?= ).*$/u, ' :');
