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

/** "Countdown", "laptop and phone, "Starts here"": a kind of scene, and what is to stand in it, that the video has not got. */
export function planNewKind(phrase: Phrase, world: World, styles: Styles): Step | null {
  if (world.scenes.length === 0 || aboutWhatIsThere.test(withoutContent(phrase.text))) return null;
  if (lists.test(phrase.text)) return planAdd(phrase, world, styles, 0.86);
  const { named, kind } = findKind(phrase.copy(), false);
  if (!named || !kind) return null;
  const word = named.group(1);
  const isThere = world.scenes.some(({ recipe }) => recipe === kind.recipe || goesBy(recipe, word));
  const said = phrase.quotes();
  const shown = world.scenes
    .flatMap(({ texts }) => texts)
    .join('\n')
    .toLowerCase();
  const isNews = said.length > 0 && said.every((quote) => !shown.includes(quote.toLowerCase()));
  const isListed = /: [^:]+(?:,|;| and )[^:]+/u.test(phrase.text) || / (?:[^ ]+) , .+ and /u.test(phrase.text);
  const isAlone =
    !isThere && phrase.tokens.every(({ norm }, index) => (index >= named.from && index < named.to) || loose.test(norm));
  // "Big number 98% …" is no wish for a bigger one.
  const isCounted = /\d/.test(phrase.text) && kind.recipe === 'big-number';
  const isOpened = isGeneral(kind) ? named.from === 0 && (isOpening.test(word) || isCounted) : true;
  if (isNews && isOpened) return planAdd(phrase, world, styles, 0.86);
  if (isAlone) return planAdd(readMessage(`add a ${phrase.lines()}`), world, styles, 0.86);
  return isListed && !isThere && !isGeneral(kind) ? planAdd(phrase, world, styles, 0.86) : null;
}

/** "List five benefits: …", beside another list. */
const lists = /^(?:list|enumerate|outline) (?:the |our )?[^:]+: .+[,;]/u;
const isOpening = /^(?:intro|opener|outro|end card|closing)$/u;

/** What stands behind a colon is content, and may speak of anything. */
const withoutContent = (text: string): string => text.replace(/ ?:(?= ).*$/u, ' :');
