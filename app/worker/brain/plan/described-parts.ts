import type { SceneEdit } from '$shared/schema/scene-edit';
import { elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { targetOf } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { scopeOf } from './edit-context';
import { REMOVE_VERB } from './edit-verbs';
import { ask, step, type Step } from './step';
import { swapEdits } from './text-changes';
import { nameScenes, show } from './words';

const month =
  '(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
const day = '(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])';
const year = '(?:19|20)\\d{2}';
/** 14.6., 6/14/2026; 2.5 is a figure, and 24/7 is always. */
const digits = '(?<![\\d.,/])(?!24/7)\\d{1,2}(?:\\.\\d{1,2}\\.(?:\\d{2,4})?|/\\d{1,2}(?:/\\d{2,4})?)(?!\\d)';
const counted = ' ?(?:%|dollars|euros|usd|eur|people|users|customers|members|km|kg|times|units|years|points|steps)';
const file = '(?:js|ts|py|pdf|png|jpe?g|gif|mp4|mov|md|txt|css|html?|docx?|xlsx?|pptx?|zip|csv|json|exe)';

/** What a text is told by that nobody called anything: the date is what looks like one. */
const looks: readonly (readonly [words: string, pattern: RegExp])[] = [
  [
    'date|day',
    new RegExp(
      `(?:${day},? )?(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d)|(?<!\\d)\\d{1,2}(?:\\.|st|nd|rd|th)? (?:of )?${month})(?:,? ${year})?(?![a-z\\d])|${digits}|${day}`,
      'iu',
    ),
  ],
  ['time|hour|hours', /(?<!\d)\d{1,2}(?::\d{2})? ?(?:am|pm)(?![a-z])|(?<!\d)(?!9:16(?!\d))\d{1,2}:[0-5]\d(?!\d)/iu],
  ['price|cost|costs', /[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?(?:€|usd|eur|gbp|dollars|euros)(?![a-z])/iu],
  [
    'link|url|website|site|web address|web site|domain|homepage',
    new RegExp(`(?:https?://)?(?<![\\w@.])[\\w-]+(?:\\.[\\w-]+)*\\.(?!${file}(?![a-z/]))[a-z]{2,}(?:/\\S*)?`, 'iu'),
  ],
  ['email|e-mail|mail|mail address|email address', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu],
  ['handle', /(?<![\w.])@[\w.]+/u],
  ['phone|phone number|telephone number|telephone', /\+?\d[\d ()/-]{5,}\d/u],
  ['year', new RegExp(`(?<![\\d$€£.,])${year}(?!\\d|[.,]\\d|${counted})`, 'u')],
  ['percentage|percent|discount', /\d[\d.,]* ?%/u],
];
const names = looks.map(([words]) => words).join('|');
const removes = new RegExp(
  `^(?:please )?${REMOVE_VERB} (?:the |our |my |that |its )?(${names})((?: (?:from|in|on|of|off) .+)?)$`,
  'du',
);
const sets = new RegExp(
  `^(?:(?:change|set|update|correct|fix|move) )?(?:the |our |my |its |new )*(${names})((?: (?:in|on|of) (?:the |scene ).+?)?) ?(?:is|are|to|should be|has to be|=|:|into|becomes|changed to|was moved to|is now) (.+?)(?: now| instead)?$`,
  'du',
);

/** "Delete the date from the second scene", "our link is luna.pizza now": the piece of a text that is one. */
export function planDescribed(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const removed = phrase.see(removes);
  const set = removed ? null : phrase.see(sets);
  const taken = removed ?? set;
  const pattern = looks.find(([words]) => words.split('|').includes(taken?.group(1) ?? ''))?.[1];
  const value = set?.content(3) ?? '';
  if (!taken || !pattern || (set && pattern.exec(value)?.index !== 0)) return null;
  const scope = scopeOf(taken.phrase(2).copy(), world, forced, { kinds: true, content: true });
  const known = scope.named ? scope.scenes : [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()];
  for (const scene of known) {
    const piece = scene.texts.map((text) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    if (piece === undefined) continue;
    const edits = removed ? withoutPiece(scene, piece) : swapEdits(scene, piece, value);
    const said = removed
      ? `Removed ${show(piece)} from scene ${scene.position}.`
      : `Changed ${show(piece)} to ${show(value)} in scene ${scene.position}.`;
    return edits
      ? step([{ tool: 'editScene', sceneIds: [scene.id], edits }], said, 0.9)
      : ask(
          `${show(piece)} stands inside a text of scene ${scene.position}. Say how that should read without it.`,
          0.8,
        );
  }
  // Some of these words go for the subtitle too; that stays where nothing in it is one.
  return removed && elementKind(taken.group(1)) === 'body'
    ? ask(`There is no ${taken.group(1)} in ${scope.named ? nameScenes(known, world) : 'the video'}.`, 0.8)
    : null;
}

/** "Port 8080 in the code": the one number that stands there, or the one behind that word. */
export function planCodeNumber(phrase: Phrase, world: World): Step | null {
  const said = phrase.see(
    /^(?:(?:change|set|make|use) )?(?:the )?(?:([a-z_]+) )?(?:to |is |should be |= ?)?(\d[\d.]*) (?:in|of) (?:the|that|this) code$/du,
  );
  const wanted = said?.content(2) ?? '';
  const known = [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()];
  for (const scene of said ? known : []) {
    const code = scene.elements.find((element) => element.type === 'code');
    const numbers = code?.type === 'code' ? [...new Set(code.code.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g))] : [];
    const [only] = numbers;
    if (only === undefined || numbers.length > 1) continue;
    const operations = [{ tool: 'editScene' as const, sceneIds: [scene.id], edits: swapEdits(scene, only, wanted) }];
    return step(operations, `Changed ${only} to ${wanted} in the code of scene ${scene.position}.`, 0.85);
  }
  return null;
}

/** A text that is nothing else goes as a whole; null where the scene would be left without any. */
function withoutPiece(scene: KnownScene, piece: string): SceneEdit[] | null {
  const whole = scene.elements.find((element) => element.type === 'text' && element.text.trim() === piece);
  if (!whole) return cutOff(scene, piece);
  const others = scene.elements.filter((element) => element !== whole && textsOf(element).length > 0);
  return others.length === 0 ? null : [{ kind: 'removeElement', target: targetOf(whole, null) }];
}

/** "Open house, June 14": what stands behind a comma or a dash can go; in a sentence it can't. */
function cutOff(scene: KnownScene, piece: string): SceneEdit[] | null {
  const text = scene.texts.find((own) => own.trim().endsWith(piece)) ?? '';
  const tail = /\s*[,·|–—:-]\s*$/u.exec(text.slice(0, Math.max(0, text.lastIndexOf(piece))))?.[0];
  return tail === undefined || text === piece ? null : swapEdits(scene, `${tail}${piece}`, '');
}
