import type { SceneBrief } from '$shared/schema/operations';
import { composeScene, type ComposeContext } from '../compose-scene';

/** How many frames scenes take to be read, all together. */
export function readingFrames(briefs: readonly SceneBrief[], context: ComposeContext): number {
  return briefs.reduce((sum, brief) => {
    const composed = composeScene({ ...brief, durationInFrames: null }, context);
    return sum + (composed.ok ? composed.value.durationInFrames : 0);
  }, 0);
}
