import type { World } from '../references/known-scenes';
import { formatDuration } from '../slots/durations';
import { ask, step, type Step } from './step';
import { plural } from './words';

export function planExport(world: World): Step {
  if (world.scenes.length === 0)
    return ask(
      'There is nothing to export yet. Describe the first scene, for example: intro for "Acme Rockets", bold white on navy.',
      0.9,
    );
  const frames = world.scenes.reduce((sum, scene) => sum + scene.snapshot.durationInFrames, 0);
  return step(
    [{ tool: 'exportVideo' }],
    `Exporting ${plural(world.scenes.length, 'scene')}, ${formatDuration(frames, world.fps)}.`,
    0.95,
  );
}
