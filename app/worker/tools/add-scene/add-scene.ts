import { orderKeysBetween } from '$shared/primitives/order-keys';
import { ok, type Result } from '$shared/response/result';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { Operation, SceneBrief } from '$shared/schema/operations';
import { toFlat } from '$shared/schema/scene-tree';
import { composeScene } from '../../composer/compose-scene';
import { DEFAULT_STYLE } from '../../composer/default-style';
import { fittingLook, withFittingLook } from '../../composer/fitting-look';
import { sayNote } from '../../composer/scene-notes';
import { orderAt } from '../place-scene';
import { chooseSeams } from './choose-seams';
import type { Tool, ToolContext, ToolOutput } from '../tool';

type Asked = Pick<Extract<Operation, { tool: 'addScene' }>, 'brief' | 'index'>;

export const addScene: Tool<'addScene'> = (context, asked) => addOne(context, asked, { mayClose: true });

/**
 * Composes a scene from the brief. The first scene's look becomes the project's, so that the next ones match it; its
 * colours stay with the scene too, because there they were asked for to the letter. `mayClose`: no other follows it;
 * `told`: everything that the video it belongs to tells.
 */
export function addOne(
  { project, newId }: ToolContext,
  { brief, index }: Asked,
  { mayClose, told = [brief] }: { readonly mayClose: boolean; readonly told?: readonly SceneBrief[] },
): Result<ToolOutput> {
  const { theme, format, scenes } = project;
  const composed = composeScene(lookingRight(project, brief, told), { theme, format });
  if (!composed.ok) return composed;
  const { layout, name, durationInFrames, summary, notes } = composed.value;
  const setsTheme = scenes.length === 0;
  const { elements, ...look } = layout;
  const seams = chooseSeams(project, {
    layout,
    style: setsTheme ? look.style : null,
    index,
    mayClose,
    asked: brief.transition,
  });
  const scene: SceneRecord = {
    id: newId,
    order: orderAt(scenes, index),
    name,
    durationInFrames,
    authoredAs: 'layout',
    transition: seams.own,
    props: null,
    ...look,
    ...(setsTheme ? { style: null } : {}),
    elements: toFlat(elements, (count) => orderKeysBetween(null, null, count)),
    tsxCode: '',
  };
  const lookOfProject: Change[] = setsTheme
    ? [
        {
          type: 'setTheme',
          fields: { style: look.style ?? theme.style, palette: { ...theme.palette, ...look.palette } },
        },
      ]
    : [];
  const position = Math.min(index ?? scenes.length, scenes.length) + 1;
  return ok({
    changes: [...lookOfProject, ...seams.before, { type: 'putScene', scene }],
    outcomes: [
      { tool: 'addScene', sceneId: newId, sceneName: name, position, summary, elementId: elements[0]?.id ?? null },
    ],
    notes: notes.map(sayNote),
  });
}

/** What opens a project nobody gave a look has the one that fits what it tells. */
export function lookingRight(
  { theme, scenes }: ProjectSnapshot,
  brief: SceneBrief,
  told: readonly SceneBrief[],
): SceneBrief {
  const open = scenes.length === 0 && theme.style === DEFAULT_STYLE && Object.keys(theme.palette).length === 0;
  return open && brief.style === null ? withFittingLook(brief, fittingLook(told)) : brief;
}
