import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import type { Phrase } from '../../reading/phrase';
import { readMessage } from '../../reading/read-message';
import type { KnownScene, World } from '../../references/known-scenes';
import { isQuestion, step, type Step } from '../step';
import { keepLook } from './kept-look';
import { isLasting, isOfOne } from './lasting';
import { withSampleScene } from './sample-scene';

/** Changes that mean the same in any scene; what a text says, or a chart shows, is one scene's own. */
const general = new Set<SceneEdit['kind']>([
  'setColor',
  'setBackground',
  'setScale',
  'setWeight',
  'setTypeface',
  'setTypefaces',
  'setEnter',
  'setEmphasis',
  'setExit',
  'setArrangement',
  'setMarker',
  'setPace',
  'setTransition',
  'setCamera',
]);

/**
 * Anything else that can be asked of a scene, asked once and for all: "always centre the text", "from now on
 * everything bounces in". It is read as an edit of all scenes, made in those that are there, and kept for the others.
 */
export function planKeptEdits(
  phrase: Phrase,
  wish: Phrase,
  world: World,
  plan: (request: Phrase, world: World) => Step,
): Step | null {
  const without = wish.see(never);
  if (isOfOne(phrase.text) || !(without || (isLasting(phrase) && !denied.test(wish.text)))) return null;
  const said = (part: Phrase): string => part.tokens.map(({ raw }) => raw).join(' ');
  const typed = without ? `no ${said(without.phrase(1))}` : said(wish);
  const isEmpty = world.scenes.length === 0;
  const seen = isEmpty ? withSampleScene(world) : world;
  const requests = isEmpty
    ? [typed, `make it ${typed}`]
    : [`${typed} in all scenes`, `make all scenes ${typed}`, `make everything ${typed}`];
  for (const request of requests) {
    const made = plan(readMessage(request), seen);
    if (without && !made.operations.every(isStilling)) continue;
    // The shape is the video's anyway.
    if (!isQuestion(made) && made.operations.every(({ tool }) => tool === 'setFormat')) return made;
    const kept = isQuestion(made) ? null : keep(phrase, made.operations, seen);
    if (!kept) continue;
    const now = isEmpty
      ? made.operations.filter(({ tool }) => tool !== 'editScene' && tool !== 'setLook')
      : made.operations;
    return step(
      [...now, ...kept],
      isEmpty ? 'Kept with the project: new scenes will be so.' : `${made.said} New scenes will be so too.`,
      0.86,
    );
  }
  return null;
}

const denied = /(?<![a-z])(?:not|never|no)(?![a-z])/u;
/** "Never use animations" asks for none. */
const never = /^(?:please |and )*(?:never|do not ever) (?:use|add|show|put|have|do|make) (.+)$/du;

/** Whether nothing but motion is taken away. */
const isStilling = (operation: Operation): boolean =>
  operation.tool === 'editScene' && operation.edits.every((edit) => Object.values(edit).includes('none'));

/** What is to be kept of operations; null if they are not alike for every scene, or only mean something in one. */
function keep(phrase: Phrase, operations: readonly Operation[], world: World): readonly Operation[] | null {
  const look = operations.find((operation) => operation.tool === 'setLook');
  const edits = operations.filter((operation) => operation.tool === 'editScene');
  if (edits.length + (look ? 1 : 0) < operations.length) return null;
  if (look) return keepLook(phrase, look.palette, look.style, look.typography);
  const [first] = edits;
  const scene = world.scenes.find(({ id }) => id === first?.sceneIds[0]);
  const touched = new Set(edits.flatMap(({ sceneIds }) => sceneIds));
  if (!first || !scene || touched.size < world.scenes.length || !first.edits.every(({ kind }) => general.has(kind)))
    return null;
  const kept = first.edits.map((edit) => forAnyScene(edit, scene));
  const about = kept.map((edit) => `${edit.kind}.${targetOf(edit)}`).join('+');
  const rule = { kind: 'edits', edits: kept } as const;
  return [{ tool: 'keepPreference', preference: { id: `edit.${about}`, said: phrase.lines().slice(0, 300), rule } }];
}

/** By what an element is, not by which it is: its id means nothing in another scene. */
function forAnyScene(edit: SceneEdit, scene: KnownScene): SceneEdit {
  if (!('target' in edit) || edit.target?.id == null) return edit;
  const { id } = edit.target;
  const element = scene.elements.find((each) => each.id === id);
  const role = element?.type === 'text' ? element.role : (element?.type ?? edit.target.role);
  return { ...edit, target: { id: null, role } };
}

const targetOf = (edit: SceneEdit): string => ('target' in edit ? (edit.target?.role ?? 'all') : 'all');
