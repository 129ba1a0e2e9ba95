import type { SceneSnapshot } from '$shared/schema/changes';
import { textsOfElement } from '../../composer/catalogue';
import type { LayoutElement, LeafElement } from '$shared/schema/layout';
import type { BrainContext } from '../context';
import { goesBy, kindOf } from '../lexicon/kinds';
import type { Watch } from '../watch';

/** A scene as the brain looks at it: what stands in it and what it can be called. */
export interface KnownScene {
  readonly id: string;
  /** From 1, as the message's numbers count. */
  readonly position: number;
  readonly snapshot: SceneSnapshot;
  readonly elements: readonly LeafElement[];
  readonly texts: readonly string[];
  readonly recipe: string;
  /** Lower-case name: "Pie chart" scenes are found by it although they are drawn as bars. */
  readonly name: string;
}

/** The project while a message is being read: what earlier clauses did to the order counts for later places. */
export interface World {
  readonly context: BrainContext;
  readonly fps: number;
  readonly scenes: readonly KnownScene[];
  /** Ids in the order the video has after the operations so far; new scenes are '+0', '+1', … */
  readonly order: readonly string[];
  /** What "it" is: selected, last touched, or under the playhead. */
  readonly focus: KnownScene | null;
  /** What "this scene" is: selected, or under the playhead. */
  readonly here: KnownScene | null;
  /** Scenes the last turn touched. */
  readonly lastTouched: readonly KnownScene[];
  /** Whoever wants to know how the message is read. */
  readonly watch?: Watch | undefined;
}

export function lookAt(context: BrainContext, watch?: Watch): World {
  const scenes = context.project.scenes.map((snapshot, index) => knownScene(snapshot, index + 1));
  const byId = (id: string | null | undefined): KnownScene | null => scenes.find((scene) => scene.id === id) ?? null;
  const lastTurn =
    context.recentOutcomes.findLast((turn) => turn.some((outcome) => byId(outcome.sceneId) !== null)) ?? [];
  const lastTouched = [...new Set(lastTurn.map((outcome) => byId(outcome.sceneId)).filter((scene) => scene !== null))];
  const selected = byId(context.selectedSceneId);
  const atPlayhead = byId(context.playheadSceneId);
  const only = scenes.length === 1 ? (scenes[0] ?? null) : null;
  return {
    context,
    watch,
    fps: context.project.format.fps,
    scenes,
    order: scenes.map((scene) => scene.id),
    focus: selected ?? lastTouched.at(-1) ?? atPlayhead ?? only ?? scenes.at(-1) ?? null,
    here: selected ?? atPlayhead ?? lastTouched.at(-1) ?? only ?? scenes.at(-1) ?? null,
    lastTouched,
  };
}

function knownScene(snapshot: SceneSnapshot, position: number): KnownScene {
  const elements = snapshot.layout ? snapshot.layout.elements.flatMap(leaves) : [];
  const props = Object.values(snapshot.props ?? {}).filter((value) => typeof value === 'string');
  return {
    id: snapshot.id,
    position,
    snapshot,
    elements,
    texts: snapshot.layout ? elements.flatMap(textsOf) : props,
    recipe: snapshot.layout?.recipe ?? 'code',
    name: snapshot.name.toLowerCase(),
  };
}

function leaves(element: LayoutElement): LeafElement[] {
  return element.type === 'group' ? element.children.flatMap(leaves) : [element];
}

/** A number as it is typed, not as it is set: nobody types the thousands' separators of the picture. */
export function textsOf(element: LeafElement): readonly string[] {
  return element.type === 'number' ? [`${element.prefix}${element.value}${element.suffix}`] : textsOfElement(element);
}

const mainElements: Readonly<Record<string, string>> = {
  'bar-chart': 'chart',
  'bullet-list': 'list',
  'big-number': 'number',
  quote: 'quote',
};

/** Whether a word for a kind ("pie chart", "quote", "intro") fits a scene. */
export function isOfKind(scene: KnownScene, word: string, sceneCount: number): boolean {
  const kind = kindOf(word);
  if (!kind) return false;
  if (kind.sceneName === 'Intro') return scene.name.startsWith('intro') || scene.position === 1;
  if (kind.sceneName === 'Outro') return scene.name.startsWith('outro') || scene.position === sceneCount;
  if (scene.recipe === kind.recipe || goesBy(scene.recipe, word)) return true;
  const holds = mainElements[kind.recipe];
  return scene.elements.some(
    (element) => element.type === holds || (element.type === 'text' && element.role === holds),
  );
}
