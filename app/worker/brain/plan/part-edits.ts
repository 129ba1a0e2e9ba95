import type { SceneEdit } from '$shared/schema/scene-edit';
import { elementWords, type ElementKind } from '../lexicon/objects';
import { anyOf, ELEMENT, elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, fold, mainText, nameElement, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, readExplicitScope, scopeOf, withPart, type Scope } from './edit-context';
import { ADD_VERB } from './edit-verbs';
import { ask, step, type Step } from './step';
import { textEdit } from './text-changes';
import { nameScenes, show } from './words';

const textual = ['body', 'caption', 'eyebrow', 'attribution', 'headline', 'name', 'text'];
const part = `(?:${anyOf(Object.keys(elementWords).filter((word) => textual.includes(elementWords[word] ?? '')))}|line|sentence|small line|line of text|text line)`;
const says = '(?:saying|that says|which says|that reads|reading|with(?: the (?:text|words))?|:|called|=|says)';
const where =
  '(under|below|beneath|underneath|at the bottom|on the bottom|in the corner|above|on top|over|at the top|next to|as (?:a |the )?';
const wanting = '(?:needs?|should have|must have|gets|could use|is missing|lacks|deserves|wants)';
const addPart = new RegExp(
  `^(?:${ADD_VERB}|give(?: .+?)?|use|with|i want|i need|(.+?) ${wanting})(?: (?:it|this|that|them|all|each|every one))?(?: also)? (?:(?:a|an|another|the|some|our|my|this|new|small|smaller|little|short|tiny|big|second) )+(${part})((?: (?:to|on|in|for|under|below|beneath|above|at) .+?)?)(?: ${says})? ?(.*)$`,
  'du',
);
const putText = new RegExp(
  `^(?:${ADD_VERB}|show|place) (.+?) ${where}${part})(?: (?:of )?(?:it|the (?:[a-z]+ )?(?:title|headline|text|quote|chart|number|list|name)|that|§q))?((?: ?(?:of|in|on|to|for) .+)?)$`,
  'du',
);
const underPut = new RegExp(
  `^(under|below|beneath|underneath|above|over) (it|that|this|the (?:[a-z]+ )?(?:${ELEMENT})|§q)(?: ,)? (?:${ADD_VERB}|say|show|place) (.+)$`,
  'du',
);
const addWords = new RegExp(
  `^(?:${ADD_VERB}) (?:the |our |my )?(?:(?:logo|word|words|text|name|url|website|company|brand|line) )*(.+?)(?: (?:in|on|to|onto|into))?$`,
  'du',
);
const leadIn =
  /^(?:a |the |our )?(?:small |smaller )?(?:text|line|words?|url|address|name|website)(?: (?:saying|that says|reading|:))? (?=.)/du;
const aPart = new RegExp(`^(?:it|this|that|them|the |a |an )?(?:${ELEMENT}|scene|slide)?$`, 'u');
const tailPart =
  / (?:to|on|in|for|of) (?:the |this |that |my )?(?:bar chart|chart|graph|list|quote|counter|number|scene|slide|pie chart|video)$/du;

/** Adds a text to scenes: "add a subtitle …", "put … under the title", "the chart needs a headline: …". */
export function planAddPart(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  return (
    planEmoji(phrase, world, forced) ??
    planPlaced(phrase, world, forced) ??
    planAsked(phrase, world, forced) ??
    planEverywhere(phrase, world, forced)
  );
}

const besideText = new RegExp(
  `^${ADD_VERB}(?: an?| the| some)?(?: (in front of|before|to the left of|next to|beside|after|behind|to the right of|to|on|in) (?:the |my )?((?:[a-z]+ )?(?:${ELEMENT})|it|that|there))?((?: (?:of|in|on|to) .+)?)$`,
  'du',
);

/** "Put a 🎓 next to the title": in the line itself, on the side that was said. */
export function planEmoji(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const emoji = phrase.tokens.flatMap(({ kind, raw }) => (kind === 'emoji' ? [raw] : [])).join('');
  const placed = emoji === '' ? null : phrase.see(besideText);
  if (!placed) return null;
  const scope = scopeOf(placed.phrase(3).copy(), world, forced, { kinds: true, content: true });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const kind = elementKind(placed.group(2)) ?? 'headline';
  const operations = scope.scenes.flatMap((scene) => {
    const element = elementFor(scene, kind) ?? mainText(scene);
    if (element?.type !== 'text') return [];
    const text = /front|before|left/.test(placed.group(1)) ? `${emoji} ${element.text}` : `${element.text} ${emoji}`;
    return [editScenes([scene], [{ kind: 'setText', target: targetOf(element, null), find: null, text }])];
  });
  return operations.length === 0
    ? null
    : step(operations, `Added ${emoji} to ${nameScenes(scope.scenes, world)}.`, 0.92);
}

function planPlaced(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const first = phrase.see(underPut);
  if (first) {
    const scope = scopeNear(first.phrase(2), world, forced);
    return addTo(scope.scenes, /above|over/.test(first.group(1)) ? 'eyebrow' : 'body', first.content(3), world);
  }
  const placed = phrase.see(putText);
  if (!placed || placed.content(1) === '' || aPart.test(placed.group(1))) return null;
  const named = readExplicitScope(phrase.copy(), world);
  const scope = forced
    ? { scenes: forced, missing: null }
    : (named ?? scopeOf(placed.phrase(3).copy(), world, null, { kinds: false, content: false }));
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const kind = /above|top|over/.test(placed.group(2))
    ? 'eyebrow'
    : (elementKind(placed.group(2).replace(/^as (?:a |the )?/, '')) ?? 'body');
  const inner = placed.phrase(1).copy();
  inner.take(leadIn);
  return addTo(scope.scenes, kind, inner.content(), world);
}

/** "under "Open day"": the scene in which that stands; "under the first title": the first scene. */
function scopeNear(words: Phrase, world: World, forced: readonly KnownScene[] | null): Scope {
  const [quote] = words.quotes();
  const holding = quote ? world.scenes.filter((scene) => scene.texts.some((text) => fold(text) === fold(quote))) : [];
  if (holding.length > 0) return { scenes: holding, missing: null, named: true };
  return scopeOf(words.copy(), world, forced, { kinds: false, content: false });
}

function planAsked(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const explicit = forced ? null : readExplicitScope(rest, world);
  const asked = (explicit ? rest.withoutRead() : phrase).see(addPart);
  if (!asked) return null;
  const word = elementKind(asked.group(2)) ?? 'body';
  const kind: ElementKind = /above|top/.test(asked.group(3))
    ? 'eyebrow'
    : word === 'text' || word === 'background'
      ? 'body'
      : word;
  const body = asked.phrase(4);
  const tail = body.take(tailPart) ?? (explicit ? body.take(/ (?:to|in|on|for|of)$/du) : null);
  const subject = asked.group(1) !== '' ? asked.phrase(1) : tail ? tail.phrase(0) : asked.phrase(3);
  const scope = explicit ?? scopeOf(subject.copy(), world, forced, { kinds: true, content: asked.group(1) !== '' });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const text = body.content() || phrase.quotes()[0] || '';
  if (text === '')
    return ask(`What should the ${nameElement(kind)} say? For example: add a ${nameElement(kind)} "Since 1987".`, 0.75);
  return addTo(scope.scenes, kind, text, world);
}

/** "put "ACME" in every scene". */
function planEverywhere(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const scope = readExplicitScope(rest, world);
  if (forced || !scope || scope.scenes.length === 0 || !rest.text.endsWith('|')) return null;
  const words = rest.withoutRead().see(addWords)?.phrase(1);
  const isText = words?.tokens.some((token) => token.kind === 'quote' || token.kind === 'address') ?? false;
  return words && isText ? addTo(scope.scenes, 'body', words.content(), world) : null;
}

function addTo(scenes: readonly KnownScene[], kind: ElementKind, text: string, world: World): Step | null {
  if (scenes.length === 0 || text === '') return null;
  const operations = scenes.map((scene) => editScenes([scene], [additionTo(scene, kind, text)]));
  return step(operations, `Added ${show(text)} to ${nameScenes(scenes, world)}.`, 0.92);
}

/** A second small line becomes a caption, so that it does not replace the first. */
function additionTo(scene: KnownScene, kind: ElementKind, text: string): SceneEdit {
  if (kind !== 'body') return textEdit(scene, kind, text);
  const taken = scene.elements.some((element) => element.type === 'text' && element.role === 'body');
  return { kind: 'addText', role: taken ? 'caption' : 'body', text };
}

const letterCase =
  /(?:in |to |into )?(all caps|uppercase|upper case|capital letters|capitals|all capitals|lowercase|lower case|small letters)(?![a-z])/du;

/** "make the title all caps": the words themselves are rewritten. */
export function planLetterCase(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const wanted = rest.take(letterCase);
  if (!wanted) return null;
  const upper = !/lower|small/.test(wanted.group(1));
  const scope = scopeOf(rest, world, forced, { kinds: true, content: true });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const word = new RegExp(`(${ELEMENT})`, 'u').exec(phrase.text)?.[1];
  const kind = word ? elementKind(word) : null;
  const scenes = kind ? withPart(scope, kind, world).scenes : scope.scenes;
  const operations = scenes.flatMap((scene) => {
    const element = (kind && kind !== 'text' ? elementFor(scene, kind) : null) ?? mainText(scene);
    if (element?.type !== 'text') return [];
    const text = upper ? element.text.toUpperCase() : element.text.toLowerCase();
    return [
      editScenes([scene], [{ kind: 'setText', target: { id: element.id, role: element.role }, find: null, text }]),
    ];
  });
  return operations.length === 0
    ? null
    : step(
        operations,
        `Wrote the words of ${nameScenes(scenes, world)} in ${upper ? 'capitals' : 'small letters'}.`,
        0.9,
      );
}
