import type { Operation, SceneEdit } from '$shared/schema/operations';
import type { TextRole } from '$shared/schema/layout';
import type { ElementKind } from '../lexicon/objects';
import { ELEMENT, elementKind, END, SCENE } from '../lexicon/patterns';
import { Phrase, type Taken } from '../reading/phrase';
import { elementFor, elementHolding, fold, mainText, nameElement, targetOf } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf, withPart, withText, type Scope } from './edit-context';
import { similarWord } from './spelling';
import { ask, step, type Step } from './step';
import { nameScenes, show } from './words';

const verb =
  '(?:change|replace|rename|update|edit|set|rewrite|reword|correct|fix|make|switch|swap|modify|turn|have|let|retitle|adjust|put|exchange|convert|alter|amend|call|revise)';
const to =
  '(?:to (?:say|read|be|now say)|to|into|with|as|by|for|so (?:that )?it (?:says|reads)|so that it (?:says|reads)|say|says|saying|read|reads|reading|should (?:now )?(?:say|read|be)|must (?:say|read|be)|needs to (?:say|read|be)|has to (?:say|read|be)|is now|is|→|->|=>|:|=|called)';
const scopeAfter = `(?:(?:in|on|of|for|at|from) (?:the )?(?:(?:${SCENE} #?\\d+)|(?:first|second|third|fourth|fifth|last|final|whole|entire|other) (?:${SCENE}|one|video|thing)|(?:all|every|each|both)(?: the| of the)? ${SCENE}|${SCENE} #?\\d+(?: and #?\\d+)?|(?:this|that|the current) ${SCENE})|everywhere|in every ${SCENE}|throughout(?: the video)?)`;

const tailScope = new RegExp(` ?(${scopeAfter})$`, 'du');
const partTo = new RegExp(
  `^(?:(?:${verb}) )?(.*?)(?:the |its |her |his |their |a |my |our |'s )?(?:\\b(?:first|second|third|last) )?(${ELEMENT})(?: (?:text|line))?((?: (?:of|in|on|for|at) .+?)?)(?: (?:again|please))? ${to}(?: be)? (.+)$`,
  'du',
);
const sceneSays = new RegExp(
  `^(?:(?:make|have|let|get) )?(.+?)(?: (?:should|must|needs to|has to|can|shall|could|to))? (?:now )?(?:say|says|read|reads|be called|be titled|be named)(?: just| only)? (.+)$`,
  'du',
);
const swapText = new RegExp(
  `^(?:${verb}) (?:the (?:word|words|text|name|phrase|line|bullet|item|part) )?(.+?) (?:to|with|by|into|for|→|->|=>) (?:the (?:word|words|text|name) )?(.+)$`,
  'du',
);
const insteadOf =
  /^(?:(?:it (?:is|should be|should say)(?: spelled| spelt| called| written)?|spelled|use|write|say|put|make it|i meant|should be|with) )?(.+?),? (?:instead of|rather than|in place of|and not|not) (.+)$/du;
const arrow = /^(?:.+? : )?(.+?) (?:->|=>|→|⇒) (.+)$/du;
const notBut = /^(?:(?:it is |it should )?not|no) (.+?),? (?:but|it is|it should be|but rather) (.+)$/du;
const sceneTo = new RegExp(
  `^(?:change|rename|retitle|update|set|turn|call|edit|rewrite|switch) (.+?) (?:to|into|as|:|=) (.+)$`,
  'du',
);
const shouldBe =
  /^(.+?) (?:should be|is now|must be|becomes|has become|needs to be|has to be|is actually) (.+?)(?: now)?$/du;
/** "The text is too small" is about its look. */
const complaint =
  /^(?:too|so|very|really|not|a bit|kind of|hard|wrong|missing|gone|ugly|boring|cut off|off|invisible|unreadable|barely|bigger|smaller|larger|bold|blurry)(?![a-z])/u;
const sceneNamed = new RegExp(`(?<![a-z])(?:${SCENE}|one)${END}`, 'u');
const nameIt = new RegExp(
  `^(?:title|name|call|label|caption|rename|retitle|headline) (it|this|that|them|the (?:${ELEMENT}|${SCENE})|${SCENE} #?\\d+|the [a-z]+ (?:${SCENE}|one))(?: (?:to|as|:))* (.+)$`,
  'du',
);
const credit = /^(?:attribute|credit|ascribe) (?:it|this|that|the quote) to (.+)$/du;
const swapParts = new RegExp(
  `^(?:swap|switch|exchange|flip) (?:the )?(${ELEMENT}) (?:and|with|for) (?:the )?(${ELEMENT})$`,
  'du',
);
const spelling = /(?<![a-zß-ɏ])(?:typo|spelling|misspelled|misspelt|spelled|spelt|spell)(?![a-zß-ɏ])/u;

/** Which texts an edit changes: whole elements, words in them, wherever the message says. */
export function planTextEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0) return null;
  const rest = phrase.copy();
  const tail = rest.take(tailScope);
  const tailWords = tail ? tail.phrase(1) : null;
  const trimmed = tail ? rest.slice(0, tail.from) : rest;
  const scoped = (inner: Phrase, content: boolean): Scope => {
    const named = tailWords ? scopeOf(tailWords.copy(), world, forced, { kinds: true, content: false }) : null;
    return named?.named ? named : scopeOf(inner, world, forced, { kinds: true, content });
  };
  return (
    planPartSwap(trimmed, scoped) ??
    planNaming(trimmed, world, scoped) ??
    planWordSwap(trimmed, world, scoped) ??
    planPart(trimmed, world, scoped) ??
    planSceneText(trimmed, world, scoped) ??
    planSpelling(phrase, world, forced)
  );
}

type ScopeReader = (inner: Phrase, content: boolean) => Scope;

/** "swap title and subtitle": each says what the other said. */
function planPartSwap(phrase: Phrase, scoped: ScopeReader): Step | null {
  const taken = phrase.see(swapParts);
  const [one, other] = taken ? [elementKind(taken.group(1)), elementKind(taken.group(2))] : [null, null];
  if (!one || !other) return null;
  const scene = scoped(new Phrase(phrase.source, []), false).scenes[0];
  const first = scene ? elementFor(scene, one) : null;
  const second = scene ? elementFor(scene, other) : null;
  if (!scene || first?.type !== 'text' || second?.type !== 'text' || first === second) return null;
  const edits: SceneEdit[] = [
    { kind: 'setText', target: targetOf(first, one), find: null, text: second.text },
    { kind: 'setText', target: targetOf(second, other), find: null, text: first.text },
  ];
  return step(
    [editScenes([scene], edits)],
    `Swapped ${nameElement(one)} and ${nameElement(other)} in scene ${scene.position}.`,
    0.92,
  );
}

/** "title it Revenue", "attribute it to Steve Jobs". */
function planNaming(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const credited = phrase.see(credit);
  const named = credited ? null : phrase.see(nameIt);
  const text = (credited?.content(1) ?? named?.content(2) ?? '').trim();
  if (text === '') return null;
  const part = named ? elementKind(named.group(1).replace(/^the /, '')) : null;
  const kind = credited
    ? 'attribution'
    : part === null || part === 'chart' || part === 'list' || part === 'number'
      ? 'headline'
      : part;
  if (kind === 'background' || kind === 'text') return null;
  const scope = withPart(scoped(named?.phrase(1) ?? new Phrase(phrase.source, []), true), part ?? kind, world);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const operations = scope.scenes.map((scene) => editScenes([scene], [textEdit(scene, kind, text)]));
  return step(operations, `Set the ${nameElement(kind)} of ${nameScenes(scope.scenes, world)} to ${show(text)}.`, 0.9);
}

/** "replace Tuesday with Thursday", "change salmon to chicken", "chicken instead of salmon". */
function planWordSwap(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const read: readonly (readonly [Taken | null, number, number])[] = [
    [phrase.see(swapText), 1, 2],
    [phrase.see(arrow), 1, 2],
    [phrase.see(insteadOf), 2, 1],
    [phrase.see(notBut), 1, 2],
    [phrase.see(shouldBe), 1, 2],
  ];
  for (const [taken, from, into] of read) {
    if (!taken) continue;
    const find = taken
      .content(from)
      .replace(/^(?:the|a|an) (?=["“'])/i, '')
      .replace(/^["“'‘]|["”'’]$/g, '');
    const text = taken.content(into);
    if (find === '' || text === '' || fold(find) === fold(text)) continue;
    const bare = find.replace(/^(?:the|a|an|my|our) /i, '');
    const wanted = world.scenes.some((scene) => elementHolding(scene, find)) ? find : bare;
    // A name for a part ("the title") is a part even where a scene contains that word.
    if (
      elementKind(wanted.toLowerCase()) &&
      taken.group(from).split(' ').length < 3 &&
      !taken.phrase(from).quotes().length
    )
      continue;
    const scope = withText(scoped(new Phrase(phrase.source, []), false), wanted, world);
    const scenes = scope.scenes.filter((scene) => elementHolding(scene, wanted));
    if (scope.missing !== null) return askForScene(scope.missing, world);
    if (scenes.length === 0) continue;
    // "switch alpha with beta": both are scenes, so their places are meant.
    if (
      /^(?:swap|switch|exchange|flip|trade)/.test(phrase.text) &&
      world.scenes.some((scene) => !scenes.includes(scene) && elementHolding(scene, text))
    )
      return null;
    return step(
      scenes.map((scene) => editScenes([scene], swapEdits(scene, wanted, text))),
      `Replaced ${show(wanted)} with ${show(text)} in ${nameScenes(scenes, world)}.`,
      0.93,
    );
  }
  return null;
}

/** Everything in a scene in which a text stands: a word in a headline, a bullet, a bar's label. */
export function swapEdits(scene: KnownScene, find: string, text: string): SceneEdit[] {
  const wanted = fold(find);
  const edits: SceneEdit[] = [];
  for (const element of scene.elements) {
    const holds = textsOf(element).some((own) => fold(own).includes(wanted));
    if (!holds) continue;
    if (element.type === 'text') {
      const whole = fold(element.text) === wanted;
      edits.push({
        kind: 'setText',
        target: targetOf(element, null),
        find: whole ? null : originalOf(element.text, find),
        text,
      });
    } else if (element.type === 'list') {
      edits.push({ kind: 'setItems', items: element.items.map((item) => replaceIn(item, find, text)) });
    } else if (element.type === 'chart') {
      edits.push({
        kind: 'setData',
        data: element.data.map((point) => ({ ...point, label: replaceIn(point.label, find, text) })),
        unit: element.unit,
      });
    }
  }
  return edits.length > 0
    ? edits
    : [{ kind: 'setText', target: targetOf(mainText(scene), 'headline'), find: null, text }];
}

/** The words as they stand in the scene, so that the tool finds them letter for letter. */
function originalOf(text: string, find: string): string {
  const at = fold(text).indexOf(fold(find));
  return at < 0 || fold(text).length !== text.length ? find : text.slice(at, at + find.length);
}

function replaceIn(own: string, find: string, text: string): string {
  const original = originalOf(own, find);
  return fold(own).includes(fold(find)) ? own.split(original).join(text) : own;
}

/** "change the title of scene 1 to …", "her role is … now". */
function planPart(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const taken = phrase.see(partTo);
  if (!taken) return null;
  const kind = elementKind(taken.group(2));
  const text = taken
    .content(4)
    .replace(/ now,?(?: please(?: update)?| update(?: it)?)?$/i, '')
    .replace(/, please.*$/i, '');
  if (!kind || kind === 'background' || text === '' || complaint.test(taken.group(4))) return null;
  const before = taken.phrase(1);
  const after = taken.phrase(3);
  const named = scoped(after.isEmpty ? before : after, sceneNamed.test(before.text));
  const scope = kind === 'text' ? named : withPart(named, kind, world);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (kind === 'list' || kind === 'chart' || kind === 'number') return null;
  const edits = scope.scenes.map((scene): Operation => editScenes([scene], [textEdit(scene, kind, text)]));
  if (edits.length === 0) return null;
  return step(
    edits,
    `Changed the ${nameElement(kind === 'text' ? 'headline' : kind)} of ${nameScenes(scope.scenes, world)} to ${show(text)}.`,
    scope.named || world.scenes.length === 1 ? 0.95 : 0.88,
  );
}

/** Sets a part's text, or adds the part where the scene has none. */
export function textEdit(scene: KnownScene, kind: ElementKind, text: string): SceneEdit {
  const element = kind === 'text' ? mainText(scene) : elementFor(scene, kind);
  if (element) return { kind: 'setText', target: targetOf(element, kind), find: null, text };
  const role: TextRole =
    kind === 'body' || kind === 'caption' || kind === 'eyebrow' || kind === 'quote' || kind === 'attribution'
      ? kind
      : 'headline';
  return { kind: 'addText', role, text };
}

/** "the last one should say grand finale", "change the first one to "Monday"". */
function planSceneText(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const says = phrase.see(sceneSays);
  const renames = says ? null : phrase.see(sceneTo);
  const taken = says ?? renames;
  if (!taken) return null;
  const text = taken.content(2);
  const subject = taken.phrase(1);
  if (text === '' || /^(?:i|we|you|that|who|which|add|insert|create|a|an|new|another)(?= |$)/.test(subject.text))
    return null;
  const scope = scoped(subject, true);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (!scope.named && !/^(?:it|this|that|they|the (?:scene|slide|title))/.test(taken.group(1))) return null;
  const scenes = scope.scenes;
  if (scenes.length === 0) return null;
  const rename =
    new RegExp(`^rename (?:the )?(?:${SCENE})${END}`, 'u').test(phrase.text) &&
    scenes.every((scene) => fold(scene.snapshot.name) !== fold(scene.texts[0] ?? ''));
  const operations = scenes.map((scene) =>
    editScenes([scene], rename ? [{ kind: 'setName', name: text }] : [textEdit(scene, 'text', text)]),
  );
  const said = rename
    ? `Renamed ${nameScenes(scenes, world)} to ${show(text)}.`
    : `Changed the text of ${nameScenes(scenes, world)} to ${show(text)}.`;
  return step(
    operations,
    said,
    says ? 0.92 : 0.88,
    rename
      ? [
          {
            label: 'Change its title too',
            prompt: `Change the title of scene ${scenes[0]?.position ?? 1} to "${text}"`,
          },
        ]
      : [],
  );
}

/** "Wrong spelling in the first one. It's Katherine with a K.": the word that is one slip away is meant. */
function planSpelling(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (!spelling.test(phrase.text)) return null;
  const rest = phrase.copy();
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  const scenes = scope.named ? scope.scenes : world.scenes;
  for (const scene of scenes) {
    for (const token of rest.pieces().flatMap((piece) => piece.tokens)) {
      const meant = token.quoted ?? token.raw;
      if (token.kind !== 'quote' && !/^\p{Lu}\p{Ll}/u.test(token.raw)) continue;
      const found = similarWord(scene.texts, meant);
      if (found)
        return step(
          [editScenes([scene], swapEdits(scene, found, meant))],
          `Corrected ${show(found)} to ${show(meant)} in scene ${scene.position}.`,
          0.88,
        );
    }
  }
  return scope.missing !== null
    ? askForScene(scope.missing, world)
    : ask('Which word is wrong, and how is it spelt? For example: replace "Catherine" with "Katherine".', 0.7);
}
