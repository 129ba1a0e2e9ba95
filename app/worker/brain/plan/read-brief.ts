import { catalogue } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import { operationWords } from '../lexicon/operations';
import { kindNames, kindOf } from '../lexicon/kinds';
import { anyOf, END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { replyFor } from './add-reply';
import { takeSeam } from './asked-motions';
import { cutAsides } from './asides';
import { blankBrief } from './blank-brief';
import { fill } from './fill';
import { formOf, otherForm } from './forms';
import { guessRecipe } from './guess-recipe';
import { readLabels } from './labels';
import { briefLike } from './like-scene';
import { applyModifiers, noModifiers, type Modifiers } from './modifiers';
import { cutPalette } from './palettes';
import { readTrailing } from './read-trailing';
import type { Filled, Said } from './said';
import { sortWords } from './sort-words';
import type { Styles } from './styles';

const verbs = `(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak, 'change', 'turn'])}|animate|say|continue|go on|lead|mention that|announce that|tell (?:them|people|everyone|viewers) that|(?:i|we) (?:also |still |just |now |really )*(?:need|want|would like|would love)(?: also)?)`;
const lead = new RegExp(
  `^(?:(?:end|finish|close|start|begin|open|wrap up) (?:on|with) )?(?!open (?:house|day|mic|air|call|office)(?![a-z]))(?:(?:then|next|also|and|now|first|second|third|finally|lastly|after that|followed by|start|begin|scene \\d+(?: is)?:?|:|,) )*(?:${verbs} )?(?:me |us |in |up |off |with |by |out |(?:it|this|that|them)(?: into)? (?=an? ))*(?:(?:a|an|the|one|another|some|my|our|new(?! year)|more|extra|second|third|next|final|closing|single|separate|nice|cool|simple|quick|short|great|good|big) )*`,
  'du',
);
/** Words before a thing that are none of a request's, if no verb stands before them. */
const opensLine =
  /^(?:(?:our|my|the|some|one|another|more|next|first|second|third|final|closing|good|great|big|new|quick|short|simple|single|separate|extra) )+$/u;
const asksFirst = /^(?:next|first|second|third|another|one more) ?[:,]/u;

export interface ReadBrief {
  readonly brief: SceneBrief;
  readonly modifiers: Modifiers;
  readonly kind: KindWords | null;
  readonly said: string;
  /** Nothing was said of what stands in it. */
  readonly empty: boolean;
}

const contents = [
  'headline',
  'quote',
  'items',
  'data',
  'number',
  'entries',
  'figures',
  'sides',
  'table',
  'code',
  'action',
  'address',
] as const;
const isBare = (filled: Filled): boolean => contents.every((field) => filled[field] == null);

/** Whether words with a figure among them stand before the kind's name, and nothing behind it. */
const tellsMore = ({ before, topic, text, quotes }: Said): boolean =>
  quotes.length === 0 &&
  topic.trim() === '' &&
  text.trim() === '' &&
  /\d/.test(before) &&
  before.trim().split(/\s+/).length > 2;

/** "Good things take time", "we went from 3 people to 120": a kind's name in a sentence to viewers. */
const isSentence = ({ typed, kindText, topic, text, quotes }: Said): boolean =>
  quotes.length === 0 &&
  text.trim() === '' &&
  typed.trim().split(/\s+/).length > 2 &&
  (/^(?:we|you|they|he|she|it|there|if|when|never|always|every|good|great|all)(?![\p{L}])/iu.test(typed.trim()) ||
    (/^(?:things|ways|points|goals|rules|facts|tips|reasons|benefits|people)$/i.test(kindText.trim()) &&
      topic !== '' &&
      !behindKind.test(topic.trim())));
const behindKind =
  /^(?:of|for|to|in|about|on|with|that|which|we|you|i|from|why|how|when|by|at|every|our|my|the|your|and|&|behind|against|list|page|slide)(?![\p{L}])/iu;

/** "Wedding video studio": between other words, with nothing that joins it to them, it is one of a name. */
const isInName = ({ before, kindText, topic, text, quotes }: Said): boolean =>
  quotes.length === 0 &&
  text.trim() === '' &&
  /\p{L}$/u.test(before.trim()) &&
  /^(?:video|film|course|lesson|tutorial|workshop|trailer|presentation|commercial|ad)$/i.test(kindText.trim()) &&
  /^\p{L}/u.test(topic.trim()) &&
  !behindKind.test(topic.trim());

const asLine = (said: Said): Said => ({ ...said, topic: said.typed, before: '', kindText: '' });

export function readBrief(phrase: Phrase, world: World, styles: Styles): ReadBrief | null {
  const { rest: whole, found } = cutPalette(phrase.copy());
  const modifiers = { ...noModifiers(), palette: found };
  readTrailing(whole, modifiers, world, styles);
  const { rest, name } = cutAsides(whole);
  const like = briefLike(rest, world);
  takeSeam(rest, modifiers);
  readTrailing(rest, modifiers, world, styles);
  const labels = readLabels(rest);
  const start = rest.see(lead);
  const sorted = (from: number, ahead: string) => sortWords(rest.slice(from), modifiers, world, styles, labels, ahead);
  const ahead = start?.group(0) ?? '';
  const from = start && start.to < rest.tokens.length ? leadEnd(rest, ahead) : 0;
  const read = sorted(from, ahead);
  // "Our new app is here": with neither a verb nor a kind behind them, these words are the first of a line.
  const own = read.kind === null && !read.named && from > 0 && opensLine.test(ahead) && !asksFirst.test(rest.text);
  const said = own ? sorted(0, '') : read;
  const asked = said.kind ?? (like ? kindOf(like.kindWord) : null);
  const form = asked === null ? formOf(said.words) : otherForm(said.words, asked);
  const meant = form && form.recipe !== asked?.recipe ? null : asked;
  const first = form?.filled ?? (meant ? fill(meant.recipe, said.words, meant) : null);
  // "Rating 4,8 of 5 from 2,100 reviews": a word at the end of what is no request asks for no kind.
  const byChance =
    form === null &&
    like === null &&
    meant !== null &&
    first !== null &&
    ((isBare(first) && tellsMore(said.words)) ||
      ((ahead === '' || opensLine.test(ahead)) && isInName(said.words)) ||
      (first.placeholders === true && isSentence(said.words)));
  const kind = byChance ? null : meant;
  const recipe = form?.recipe ?? kind?.recipe ?? guessRecipe(said.words, behindQuote(rest));
  const filled =
    byChance || first === null
      ? fill(recipe, byChance ? asLine(opensLine.test(ahead) ? sorted(0, '').words : said.words) : said.words, kind)
      : first;
  const empty = isBare(filled);
  const owned = name === null || name === '' ? filled : withName(filled, name, recipe);
  if (empty && !kind && !like) return null;
  const brief = applyModifiers(
    {
      ...blankBrief(recipe),
      ...(like?.look ?? {}),
      // An intro is called after what it shows; its place at the front tells that it is one.
      name: kind?.sceneName === 'Intro' ? null : (kind?.sceneName ?? null),
      ...marked(owned),
      ...(kind?.words.includes('typewriter') && /typewriter/.test(phrase.text) ? { enter: 'typewriter' as const } : {}),
    },
    modifiers,
    recipe,
  );
  return { empty, brief: clean(brief), modifiers, kind, said: replyFor(brief, modifiers) };
}

/** Whose it is stands above, or beside the title where there is no such line. */
function withName(filled: Filled, name: string, recipe: string): Filled {
  const fields = catalogue.recipes.find(({ id }) => id === recipe)?.fields ?? [];
  if (fields.includes('eyebrow') && filled.eyebrow == null) return { ...filled, eyebrow: name };
  return { ...filled, headline: filled.headline == null ? name : `${filled.headline} · ${name}` };
}

/** "Our story" is a kind; "our" alone is none of its own. */
const wholeName = new RegExp(
  `^(?:${anyOf(kindNames.filter((name) => /^(?:our|my|the|a|one|next|first|last) /.test(name)))})${END}`,
  'u',
);

/** How many tokens the lead really covers: what it reads must not swallow the kind itself. */
function leadEnd(rest: Phrase, text: string): number {
  const found = rest.see(lead);
  if (!found || text === '') return 0;
  if (found.group(0).trim() === '') return 0;
  return found.to > 0 && wholeName.test(rest.slice(found.to - 1).text) ? found.to - 1 : found.to;
}

/** Only words that were made up mark a brief: where it has none, the recipe knows what stands in. */
function marked({ placeholders = false, ...brief }: Filled): Partial<SceneBrief> {
  return { ...brief, placeholders: placeholders && (brief.items != null || brief.entries != null) };
}

/** What was typed after the only quotation, its dash included. */
function behindQuote(rest: Phrase): string {
  const at = rest.tokens.findLastIndex((token) => token.kind === 'quote');
  return at < 0 ? '' : rest.slice(at + 1).lines();
}

export function clean(brief: SceneBrief): SceneBrief {
  return {
    ...brief,
    durationInFrames: brief.durationInFrames === null ? null : Math.max(6, Math.min(18_000, brief.durationInFrames)),
  };
}
