import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Operation, Plan } from '$shared/schema/operations';
import { formatDuration } from './slots/durations';

/** One line while a plan is carried out: what is being done, to which scene, with the figure. */
export function progressSentence(plan: Plan, project: ProjectSnapshot): string {
  const [first] = plan.operations;
  if (!first) return 'Reading the request';
  const sentence = describe(first, plan.operations, project);
  const adds = plan.operations.filter((operation) => operation.tool === 'addScene').length;
  if (first.tool === 'addScene' && adds > 1) return `Making ${adds} scenes`;
  return sentence;
}

function positions(sceneIds: readonly string[], project: ProjectSnapshot): string {
  const found = sceneIds
    .map((id) => project.scenes.findIndex((scene) => scene.id === id) + 1)
    .filter((place) => place > 0);
  if (found.length > 1 && found.length === project.scenes.length) return 'all scenes';
  return found.length === 1
    ? `scene ${found.join('')}`
    : `scenes ${found.slice(0, -1).join(', ')} and ${found.at(-1) ?? ''}`;
}

const recipes: Readonly<Record<string, string>> = {
  title: 'title',
  'bullet-list': 'list',
  'bar-chart': 'bar chart',
  'big-number': 'number',
  quote: 'quote',
};

function describe(operation: Operation, all: readonly Operation[], project: ProjectSnapshot): string {
  switch (operation.tool) {
    case 'addScene':
      return `Making a ${recipes[operation.brief.recipe] ?? 'scene'}`;
    case 'addScenes':
      return `Making ${operation.briefs.length} scenes`;
    case 'editScene':
      return describeEdit(operation, all, project);
    case 'editCode':
      return `Reading the code of ${positions([operation.sceneId], project)}`;
    case 'fixScene':
      return `Looking over ${positions(operation.sceneIds, project)}`;
    case 'deleteScene':
      return `Deleting ${positions(operation.sceneIds, project)}`;
    case 'duplicateScene':
      return `Copying ${positions([operation.sceneId], project)}`;
    case 'moveScene':
      return `Moving ${positions([operation.sceneId], project)} to place ${operation.index + 1}`;
    case 'setLook':
      return 'Setting the colours of the project';
    case 'keepPreference':
      return 'Keeping that for the scenes to come';
    case 'dropPreferences':
      return 'Forgetting what was kept';
    case 'setFormat':
      return `Arranging the video in ${operation.width} × ${operation.height}`;
    case 'undo':
      return operation.count === 1 ? 'Taking back the last change' : `Taking back the last ${operation.count} changes`;
    case 'redo':
      return operation.count === 1 ? 'Bringing the change back' : `Bringing ${operation.count} changes back`;
    case 'exportVideo':
      return `Exporting ${project.scenes.length === 1 ? '1 scene' : `${project.scenes.length} scenes`}`;
    case 'askUser':
      return 'Answering';
  }
}

function describeEdit(
  operation: Extract<Operation, { tool: 'editScene' }>,
  all: readonly Operation[],
  project: ProjectSnapshot,
): string {
  const edited = [...new Set(all.flatMap((other) => (other.tool === 'editScene' ? other.sceneIds : [])))];
  const where = positions(edited, project);
  const length = operation.edits.find((edit) => edit.kind === 'setDuration' || edit.kind === 'scaleDuration');
  const scene = project.scenes.find((one) => one.id === operation.sceneIds[0]);
  if (!length || !scene) return `Changing ${where}`;
  const before = scene.durationInFrames;
  const after = length.kind === 'setDuration' ? length.durationInFrames : before * length.factor;
  const paced = operation.edits.some((edit) => edit.kind === 'setPace');
  const verb = paced ? (after > before ? 'Slowing' : 'Speeding up') : after > before ? 'Lengthening' : 'Shortening';
  if (edited.length > 1) return `${verb} ${where}`;
  return `${verb} ${where} from ${formatDuration(before, project.format.fps)} to ${formatDuration(after, project.format.fps)}`;
}
