import type { VideoFormat } from '$shared/schema/layout';
import type { Operation } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { ask, step, type Step } from './step';
import { plural } from './words';

/** A shape that a video can have, and what it goes by. */
interface Shape {
  readonly called: string;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

const shapes: readonly Shape[] = [
  {
    called: 'vertical',
    width: 1080,
    height: 1920,
    words: 'vertical|upright|portrait|9:16|1080x1920|hochformat|vertikal',
  },
  {
    called: 'square',
    width: 1080,
    height: 1080,
    words: 'square|squared|quadratic|1:1|1080x1080|quadratisch|cuadrado|quadrado',
  },
  { called: '4:5', width: 1080, height: 1350, words: '4:5|1080x1350' },
  {
    called: 'wide',
    width: 1920,
    height: 1080,
    words: 'widescreen|wide|landscape|horizontal|16:9|1920x1080|querformat|paysage|apaisado',
  },
];
const [upright] = shapes;
const named = `(?:${shapes.map(({ words }) => words).join('|')})`;
/** What is only ever watched upright. */
const uprightPlace =
  '(?:(?:instagram|insta|ig|facebook|fb|whatsapp) (?:story|stories|reels?)|(?:story|stories|reels?) (?:for|on) (?:instagram|insta|ig|facebook|fb|whatsapp)|(?:youtube )?shorts|youtube short|tik ?toks?|reels?|snapchat|(?:whatsapp )?status)';
const noun = '(?:format|video|version|mode|size|orientation|aspect ratio|aspect|ratio|shape)';

const anyShape = new RegExp(
  `(?<![\\p{L}\\d])(?:(${named})|(?:for|into|as|on|a|an|the) ${uprightPlace})(?![\\p{L}\\d])`,
  'u',
);
/** Words that a request for another shape is made of, and that ask for nothing else. */
const filler = new RegExp(
  `^(?:${named}|${noun}|make|turn|convert|switch|change|set|flip|rotate|put|get|have|want|need|crop|resize|reformat|use|go|going|back|to|into|in|be|is|as|it|this|that|them|the|an?|are|always|content|stuff|clips?|films?|ours|of|whole|all|everything|video|videos|project|film|movie|clip|thing|one|every|scenes?|for|on|my|our|instagram|insta|ig|facebook|fb|linkedin|whatsapp|youtube|tik|toks?|tiktoks?|reels?|story|stories|shorts?|snapchat|status|feed|posts?|phones?|mobile|screens?|please|now|then|and|also|instead|again|should|would|like|could|can|you|u|we|i|of|with|at|by|x|px|pixels|just|only|actually|rather|me|no|nope|sorry|[.,!?:–-])$`,
  'u',
);

/** "I want a square" is a thing to see, "make it a square" is not. */
const asThing =
  /(?<![a-z])(?:an?|one) (?:square|landscape|portrait|status|horizontal|vertical)(?: with .*)?(?: please)?(?: ?[.!])*$/u;
const ofVideo = /(?<![a-z])(?:it|this|that|them|everything|all|whole|videos?|films?|movies?|clips?|project)(?![a-z])/u;

/** "Make it vertical for TikTok", "aspect 1:1", "back to 16:9": the whole video, and nothing else of it. */
export function planShape(phrase: Phrase, world: World): Step | null {
  if (phrase.quotes().length > 0) return null;
  const shape = shapeIn(phrase.text);
  if (asThing.test(phrase.text) && !ofVideo.test(phrase.text)) return null;
  const words = phrase.tokens.filter(({ kind }) => kind !== 'emoji' && kind !== 'break');
  if (!shape || !words.every(({ norm }) => norm.split(' ').every((word) => filler.test(word)))) return null;
  const { format } = world.context.project;
  if (isOf(format, shape)) return ask(`The video is ${sizeOf(shape)} already.`, 0.9);
  const count = world.scenes.length;
  const follow =
    count === 0
      ? 'Say what its first scene should show.'
      : count === 1
        ? 'Its scene is arranged anew.'
        : `Its ${plural(count, 'scene')} are arranged anew.`;
  return step([setFormat(shape)], `The video is ${sizeOf(shape)} now. ${follow}`, 0.92);
}

/** Words that end what a video is called: "square video for …" is a shape, "square video agency" a business. */
const ends =
  '(?= ?(?:$|[.,;:!¶§]|(?:for|about|of|with|to|that|which|on|in|and|please|from|called|titled|showing)(?![a-z])))';
const beside = new RegExp(
  `(?:^|(?<= ))(?:(?:in|as|for|with|of) )?(?:(?:an?|the) )?(?:${named} ${noun}(?: for ${uprightPlace})?${ends}|(?:for |as )(?:an? )?${uprightPlace}(?: ${noun})?|${named} for ${uprightPlace}|(?:instagram|insta|facebook|whatsapp) (?:story|stories|reels?)|youtube shorts?|tiktok video|tiktok(?= (?:about|for|with|on) )|(?<=^|, |in |- |an? |short |quick )${named}(?=$| ,| (?:[a-z]+ )?(?:(?:intro|title|promo|teaser|trailer|ad|story|post|explainer)(?![a-z])|(?:video|film)${ends}))|(?<=§d[\\d.]+[sf] |(?:video|film|clip|ad|reel|promo|teaser|trailer|intro|animation|post) )${named}(?=$| (?:for|about|of|with|to|on|,|:|-|video|film|ad|clip|promo|intro|teaser)(?![a-z]))|9:16|16:9|(?:(?<=, |- )(?:1:1|4:5)|(?:1:1|4:5)(?=$| [,.!])))(?= |$)`,
  'du',
);
const isNamed = new RegExp(`^${named}$`, 'u');
const joint = /(?: ?(?:,|and|with|in|as|-|–))* ?$/u;

export interface Shaped {
  /** The request without it. */
  readonly phrase: Phrase;
  /** What becomes of the shape: nothing where the video has it, an offer where other scenes stand in theirs. */
  readonly step: Step;
}

/** "Intro for Acme, vertical": what is asked for besides, and the shape that the video is to have. */
export function takeShape(phrase: Phrase, world: World): Shaped | null {
  const place = asThing.test(phrase.text) && !ofVideo.test(phrase.text) ? null : beside.exec(phrase.text);
  const colon = phrase.text.search(/ ?: |¶|§q/u);
  // What stands behind a colon or in quotation marks is content, but for the last words of all.
  const isContent = place && colon >= 0 && place.index > colon && place.index + place[0].length < phrase.text.length;
  const taken = place && !isContent ? phrase.see(beside) : null;
  // "Times Square video": a name.
  const isName = phrase.tokens
    .slice(taken?.from ?? 0, taken?.to ?? 0)
    .some(({ raw, norm }, at) => (taken?.from ?? 0) + at > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && isNamed.test(norm));
  if (isName) return null;
  const shape = taken ? (shapeIn(` ${taken.group(0)}`) ?? upright) : undefined;
  if (!taken || !shape) return null;
  const before = phrase.slice(0, taken.from);
  const joined = joint.exec(before.text)?.[0] ?? '';
  const lead = before.tokens.length - joined.split(' ').filter((word) => word !== '').length;
  const to = taken.group(0).endsWith(' video') ? taken.to - 1 : taken.to;
  let rest = phrase.without(Math.max(0, lead), to);
  while (/^(?:[:,–-]|for my|for our) /u.test(rest.text)) rest = rest.slice(1);
  if (rest.isEmpty) return null;
  const { format } = world.context.project;
  if (isOf(format, shape)) return { phrase: rest, step: step([], '', 0.9) };
  if (world.scenes.length === 0)
    return { phrase: rest, step: step([setFormat(shape)], `The video is ${sizeOf(shape)}.`, 0.9) };
  const offer = { label: `Make all of it ${shape.called}`, prompt: `make the video ${shape.called}` };
  const stays = `All scenes of a video have one shape, so it stays ${format.width} × ${format.height}.`;
  return { phrase: rest, step: step([], stays, 0.9, [offer]) };
}

const setFormat = ({ width, height }: Shape): Operation => ({ tool: 'setFormat', width, height });

function shapeIn(text: string): Shape | undefined {
  const found = anyShape.exec(text);
  if (!found) return undefined;
  const [, word] = found;
  return word === undefined ? upright : shapes.find(({ words }) => words.split('|').includes(word));
}

const isOf = (format: VideoFormat, { width, height }: Shape): boolean =>
  format.width === width && format.height === height;

const sizeOf = ({ called, width, height }: Shape): string => `${called}, ${width} × ${height}`;
