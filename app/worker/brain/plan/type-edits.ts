import { lettersOf, typefaces, type Letters } from '../../composer/catalogue';
import type { LeafElement } from '$shared/schema/layout';
import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { plainTypography, type TypefaceId, type Typography, type Weight } from '$shared/schema/typography';
import type { ElementKind } from '../lexicon/objects';
import { ELEMENT, elementKind, END, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, mainText, nameElement, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { readSceneReference } from '../references/scene-reference';
import { askForScene } from './delete-scenes';
import { editScenes, readExplicitScope, scopeOf, withPart, type Scope } from './edit-context';
import { ask, step, type Step } from './step';
import { takeType, type AskedFace, type AskedWeight, type TypeWish } from './type-wish';
import { capitalise, join, nameScenes, show } from './words';

const part = new RegExp(`(?<![a-zß-ɏ])(?:the |its |'s |all |both )?(${ELEMENT})${END}(?! (?:${SCENE})${END})`, 'du');
/** "All headlines" are parts of every scene that has one. */
const everyPart = new RegExp(
  `(?<![a-z])(?:all|every|each)(?: of)?(?: the| our| my)? (${ELEMENT})${END}(?! (?:${SCENE})${END})`,
  'du',
);
const everywhere =
  /(?<![a-z])(?:(?:in |for |on )?(?:the )?(?:whole|entire)(?: (?:video|film|thing|project))?|everywhere|everything|throughout|overall|(?:in |for |on )?the (?:video|film|movie))(?![a-z])/du;
const filler =
  /^(?:make|turn|change|set|give|use|switch|go|have|keep|put|apply|try|it|its|this|that|them|these|those|they|everything|all|each|every|the|a|an|of|on|in|to|into|for|from|by|with|be|is|are|was|as|at|i|we|you|want|would|like|need|needs|should|must|can|could|please|my|your|our|and|also|too|now|just|only|really|very|much|more|bit|little|lot|some|something|somewhat|kind|sort|instead|again|here|rather|actually|no|sorry|ok|yes|hmm|so|then|style|weight|face|look|looks|looking|written|shown|appear|prefer|lets|let|us|back|go|one|is|'s|please|[,.:;|!–-]| )*$/u;

/** "Bold headline", "use a serif font", "not italic": what letters are set in, and how heavy they are. */
export function planType(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0 || saysAnew.test(phrase.text)) return null;
  const swapped = planSwap(phrase, world, forced) ?? planSameFace(phrase, world, forced);
  if (swapped) return swapped;
  const rest = phrase.copy();
  const ofEvery = rest.take(everyPart);
  const all = rest.take(everywhere) !== null || ofEvery !== null;
  const explicit = forced || all ? null : readExplicitScope(rest, world);
  const wish = takeType(rest);
  if (!wish) return null;
  const every = ofEvery && elementKind(ofEvery.group(1));
  const kinds: ElementKind[] = every ? [every] : [];
  for (let found = rest.take(part); found; found = rest.take(part)) {
    const kind = elementKind(found.group(1));
    if (kind === 'background') return null;
    if (kind !== null && !kinds.includes(kind)) kinds.push(kind);
  }
  const only = kinds.find((kind) => kind !== 'text') ?? null;
  const found = all ? allOf(world) : (explicit ?? scopeOf(rest, world, forced, { kinds: true, content: true }));
  const scope = only === null || (explicit ?? all) ? found : withPart(found, only, world);
  if (!filler.test(rest.text)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  return carryOut(
    wish,
    kinds,
    { ...scope, scenes: scope.scenes.filter(({ snapshot }) => snapshot.layout !== null) },
    world,
  );
}

/** What a title is to say is no wish for its letters, and a font of one's own is kept with the project's look. */
const saysAnew =
  /(?<![a-z])(?:say|says|saying|read|reads|called|titled|rename|add|insert|create|new (?:scene|slide))(?![a-z])|(?<![a-z])(?:our|brand|company|house) (?:(?:brand|company|house) )*(?:fonts?|typefaces?)/u;

const allOf = (world: World): Scope => ({ scenes: world.scenes, missing: null, named: true });

/** What is to be set otherwise: parts by name; the text that stands out for "it"; all letters for "the text". */
interface Place {
  readonly kind: ElementKind | null;
  readonly isWhole: boolean;
}

function carryOut(wish: TypeWish, kinds: readonly ElementKind[], scope: Scope, world: World): Step | null {
  if (scope.scenes.length === 0) return null;
  const isAll = world.scenes.every((scene) => scope.scenes.includes(scene));
  const parts = kinds.filter((kind) => kind !== 'text');
  const places: readonly Place[] =
    parts.length > 0
      ? parts.map((kind) => ({ kind, isWhole: false }))
      : [
          {
            kind: null,
            isWhole:
              kinds.includes('text') || (wish.weight === null && !isItalic(wish)) || (isAll && world.scenes.length > 1),
          },
        ];
  const said = new Set<string>();
  const chips = new Map<string, string>();
  const operations = places.flatMap((place) =>
    scope.scenes.flatMap((scene) => editsIn(scene, place, wish, world, { said, chips })),
  );
  if (operations.length === 0) return null;
  const where = nameScenes(scope.scenes, world);
  const project = isAll && places.every(({ isWhole }) => isWhole) ? forProject(operations, world) : [];
  return step(
    [...project, ...merged(operations)],
    `${capitalise(join([...said]))}${said.size > 0 ? ` in ${where}` : ''}.`,
    scope.named || isAll ? 0.93 : 0.88,
    [...chips].map(([label, prompt]) => ({ label, prompt: `${prompt} in ${where}` })),
  );
}

const isItalic = ({ face }: TypeWish): boolean =>
  face === 'upright' || (face !== null && face !== 'plain' && face.faces[0] === 'fraunces-italic');

interface Told {
  readonly said: Set<string>;
  readonly chips: Map<string, string>;
}

interface Edited {
  readonly scene: KnownScene;
  readonly edits: readonly SceneEdit[];
}

function editsIn(scene: KnownScene, { kind, isWhole }: Place, wish: TypeWish, world: World, told: Told): Edited[] {
  const { layout } = scene.snapshot;
  const element = kind === null ? (mainText(scene) ?? scene.elements[0] ?? null) : elementFor(scene, kind);
  if (!layout || (kind !== null && !element)) return [];
  const present = lettersOf(layout, world.context.project.theme, element);
  const name = isWhole ? 'all text' : `the ${kind === null ? nameOf(element) : nameElement(kind)}`;
  const target = isWhole ? null : targetOf(element, kind);
  const edits: SceneEdit[] = [];
  const face = faceFor(wish.face, present);
  if (face !== undefined) {
    const small = face === null ? null : (typefaces[face].small ?? face);
    edits.push(
      target === null ? { kind: 'setTypefaces', display: face, text: small } : { kind: 'setTypeface', target, face },
    );
    told.said.add(sayFace(name, face, wish.face, present));
  }
  if (wish.weight !== null) {
    const weight = weightFor(wish.weight, present);
    edits.push({ kind: 'setWeight', target, weight });
    told.said.add(sayWeight(name, weight, wish.weight, present, face === undefined));
    if (face === undefined && weight === present.weight && /heavier|bold/.test(wish.weight))
      told.chips.set('Make it bigger', `Make ${name === 'all text' ? 'the text' : name} bigger`);
  }
  return [{ scene, edits }];
}

const nameOf = (element: LeafElement | null): string =>
  element === null ? 'text' : element.type === 'text' ? nameElement(element.role) : element.type;

/** Of several that would do, another than the present one; undefined: none was asked for. */
function faceFor(asked: TypeWish['face'], present: Letters): TypefaceId | null | undefined {
  if (asked === null) return undefined;
  if (asked === 'plain') return null;
  if (asked === 'upright') return present.face === 'fraunces-italic' ? 'fraunces' : present.face;
  return asked.faces.find((face) => asked.faces.length === 1 || face !== present.face) ?? null;
}

function weightFor(asked: AskedWeight, { weight, steps }: Letters): Weight {
  if (asked !== 'heavier' && asked !== 'lighter') return asked;
  const at = steps.indexOf(weight) + (asked === 'heavier' ? 1 : -1);
  return steps[at] ?? weight;
}

function sayFace(name: string, face: TypefaceId | null, asked: TypeWish['face'], present: Letters): string {
  if (face === null) return `gave ${name} its typeface back`;
  const { family, italic } = typefaces[face];
  const called = `${family}${italic ? ' italic' : ''}`;
  if (asked === 'upright')
    return present.face === 'fraunces-italic' ? `set ${name} upright` : `left ${name} upright, as it was,`;
  const { instead, called: kind } = asked as AskedFace; // the other two are done above
  const why = instead !== null ? `, the nearest there is to ${show(instead)},` : kind === null ? '' : `, ${kind},`;
  return `set ${name} in ${called}${why}`;
}

const weightNames: Readonly<Record<Weight, string>> = { regular: 'regular', medium: 'medium', bold: 'bold' };

function sayWeight(name: string, weight: Weight, asked: AskedWeight, present: Letters, sameFace: boolean): string {
  const family = present.face === null ? 'this typeface' : typefaces[present.face].family;
  if (sameFace && weight === present.weight) {
    const end = asked === 'heavier' || asked === 'bold' ? 'the heaviest' : asked === 'medium' ? null : 'the lightest';
    return `kept ${name} in ${weightNames[weight]}, ${end === null ? 'as it was' : `${end} there is of ${family}`},`;
  }
  return `set ${name} in ${weightNames[weight]} letters`;
}

/** What all scenes get alike is one operation. */
function merged(edited: readonly Edited[]): Operation[] {
  const groups = new Map<string, Edited[]>();
  for (const one of edited) {
    const key = JSON.stringify(one.edits);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((same) =>
    editScenes(
      same.map(({ scene }) => scene),
      same[0]?.edits ?? [],
    ),
  );
}

/** Asked for in every scene, letters are the project's: the next scene has them too. */
function forProject(edited: readonly Edited[], world: World): Operation[] {
  const asked = edited[0]?.edits ?? [];
  let typography: Typography = world.context.project.theme.typography ?? plainTypography;
  for (const edit of asked) {
    if (edit.kind === 'setTypefaces') typography = { ...typography, display: edit.display, text: edit.text };
    if (edit.kind === 'setWeight') typography = { ...typography, weight: edit.weight };
  }
  return [{ tool: 'setLook', palette: null, style: null, typography, scenesFollow: false }];
}

const swaps =
  /(?<![a-z])(?:swap|switch|exchange|flip|reverse)(?: around)? (?:the |both |these |two )*(?:fonts|typefaces)(?: around| over)?(?![a-z])/du;

/** "Swap the fonts": what is set large and what is set small. */
function planSwap(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  if (!rest.take(swaps)) return null;
  const scope = rest.take(everywhere) ? allOf(world) : scopeOf(rest, world, forced, { kinds: true, content: true });
  if (!filler.test(rest.text)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const differs = (scene: KnownScene): boolean => {
    const { display, text } = pairOf(scene, world);
    return display !== text;
  };
  if (!scope.scenes.some(differs))
    return ask(
      `Large and small text of ${nameScenes(scope.scenes, world)} are set in the same typeface already. Name another one.`,
      0.88,
    );
  return give(
    scope,
    world,
    (scene) => {
      const { display, text } = pairOf(scene, world);
      return display === text ? null : { display: text, text: display };
    },
    'Swapped the typefaces of large and small text',
  );
}

const same =
  /(?<![a-z])(?:(?:the |use the )*same (?:fonts?|typefaces?|lettering|typography) (?:as|like|from|of)|(?:the )?(?:fonts?|typefaces?) (?:of|from)) (?:in |on |the )*((?:(?:scenes?|slides?|number) ?#?\d+|(?:first|second|third|fourth|fifth|last|previous|next)(?: (?:one|scene|slide))?|(?:intro|title|quote|chart|list|outro)(?: (?:scene|slide|one))?))(?![a-z0-9ß-ɏ])/du;

/** "Same font as scene 1": its letters, and nothing else of it. */
function planSameFace(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const found = rest.take(same);
  if (!found) return null;
  const [from] = readSceneReference(found.phrase(1), world, { kinds: true, content: false })?.scenes ?? [];
  const scope = rest.take(everywhere) ? allOf(world) : scopeOf(rest, world, forced, { kinds: true, content: true });
  while (rest.take(part));
  if (!from || !filler.test(rest.text)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const others = scope.scenes.filter((scene) => scene !== from);
  const pair = pairOf(from, world);
  return give({ ...scope, scenes: others }, world, () => pair, `Took the typefaces of scene ${from.position}`);
}

type Pair = Pick<Typography, 'display' | 'text'>;

function pairOf(scene: KnownScene, world: World): Pair {
  const { layout } = scene.snapshot;
  const { theme } = world.context.project;
  if (!layout) return { display: null, text: null };
  return { display: lettersOf(layout, theme, mainText(scene)).face, text: lettersOf(layout, theme, null).face };
}

function give(scope: Scope, world: World, pairFor: (scene: KnownScene) => Pair | null, said: string): Step | null {
  const edited = scope.scenes.flatMap((scene): Edited[] => {
    const pair = scene.snapshot.layout === null ? null : pairFor(scene);
    return pair === null ? [] : [{ scene, edits: [{ kind: 'setTypefaces', ...pair }] }];
  });
  if (edited.length === 0) return null;
  const scenes = edited.map(({ scene }) => scene);
  return step(merged(edited), `${said} in ${nameScenes(scenes, world)}.`, scope.named ? 0.92 : 0.88);
}
