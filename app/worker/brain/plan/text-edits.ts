import type { Operation } from '$shared/schema/operations';
import { ELEMENT, elementKind, END, SCENE } from '../lexicon/patterns';
import { Phrase, type Taken } from '../reading/phrase';
import { elementHolding, fold, nameElement } from '../references/elements';
import { readMessage } from '../reading/read-message';
import { readNamed } from '../references/scene-reference';
import { type KnownScene, type World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf, withPart, withText, type Scope } from './edit-context';
import { planNaming, planPartSwap, type ScopeReader } from './naming';
import { planSpelling } from './spelling-edits';
import { swapEdits, textEdit } from './text-changes';
import { step, type Step } from './step';
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
  /^(?:(?:scene \d+|(?:the )?(?:first|second|third|last) (?:scene|one|slide)) ?[:,] ?)?(?:(?:it (?:is|should be|should say)(?: spelled| spelt| called| written)?|spelled|use|write|say|put|make it|i meant|should be|with) )?(.+?),? (?:instead of|rather than|in place of|and not|not) (.+)$/du;
const arrow = /^(?:.+? : )?(.+?) (?:->|=>|→|⇒) (.+)$/du;
const insteadFirst = /^(?:instead|in place) of (.+?)(?: ,)? (?:write|say|use|put|it should say|show) (.+)$/du;
const writeIn = new RegExp(
  `^(?:in|on|for) (.+?)(?: ,)? (?:write|say|put|type)(?: the (?:words?|text))? (.+?)(?: instead)?$`,
  'du',
);
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
const aPlace = /^(?:the )?(?:very )?(?:first|last|final|opening|closing|second|third) (?:scene|slide|one|thing)?$/u;
/** "Rename A to Alpha and B to Beta". */
const twoSwaps = new RegExp(
  `^(?:${verb}) (?:the )?(.+?) (?:to|with|into) (.+?)(?: ,)? and (?:the )?(.+?) (?:to|with|into) (.+)$`,
  'du',
);
const holdsText = ({ scenes }: World, text: string): boolean =>
  scenes.some((scene) => scene.texts.some((own) => fold(own).includes(fold(text))));
const colonText = new RegExp(`^(.*?(?:${SCENE}|one|#)(?: ?#?\\d+)?) ?: ?(?:text |title |headline )?(§q)$`, 'du');
const sceneNamed = new RegExp(`(?<![a-z])(?:${SCENE}|one)${END}`, 'u');

/** Which texts an edit changes: whole elements, words in them, wherever the message says. */
export function planTextEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0) return null;
  // "The scene that says Contact should say …": what it says now only names it.
  const called = forced ? null : phrase.copy();
  const [only, ...more] =
    called && /^(?:the |that )?(?:[a-z]+ )(?:that|which) (?:says|reads) /u.test(phrase.text)
      ? (readNamed(called, world)?.scenes ?? [])
      : [];
  if (called && only && more.length === 0) {
    const left = called.withoutRead();
    return left.isEmpty
      ? null
      : planTextEdit(
          readMessage(`scene ${only.position} ${left.lines().replace(/\s+instead[.!]*$/i, '')}`),
          world,
          null,
        );
  }
  const two = forced ? null : phrase.see(twoSwaps);
  const first =
    two && planTextEdit(readMessage(`replace ${two.phrase(1).lines()} with ${two.phrase(2).lines()}`), world, null);
  const second =
    two && planTextEdit(readMessage(`replace ${two.phrase(3).lines()} with ${two.phrase(4).lines()}`), world, null);
  if (first && second && holdsText(world, two.content(1)) && holdsText(world, two.content(3)))
    return step([...first.operations, ...second.operations], `${first.said} ${second.said}`, 0.9);
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

/** "replace Tuesday with Thursday", "change salmon to chicken", "chicken instead of salmon". */
function planWordSwap(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const read: readonly (readonly [Taken | null, number, number])[] = [
    [phrase.see(swapText), 1, 2],
    [phrase.see(arrow), 1, 2],
    [phrase.see(insteadFirst), 1, 2],
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
    // "open day has to be the final scene" is about its place.
    if (aPlace.test(fold(text))) continue;
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

/** "the last one should say grand finale", "change the first one to "Monday"". */
function planSceneText(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const says = phrase.see(sceneSays);
  const renames = says ? null : (phrase.see(colonText) ?? phrase.see(writeIn) ?? phrase.see(sceneTo));
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
