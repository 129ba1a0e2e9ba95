import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Outcome } from '$shared/schema/records';

/** What the brain is told besides the message. Everything is data: the same input gives the same plan on every device. */
export interface BrainContext {
  readonly project: ProjectSnapshot;
  readonly selectedSceneId: string | null;
  readonly playheadSceneId: string | null;
  /** What earlier turns did, one list a turn, newest last. */
  readonly recentOutcomes: readonly (readonly Outcome[])[];
  /** As it was before the last turn; not there if that changed nothing, or somebody has changed something since. */
  readonly before?: ProjectSnapshot;
  /** What the person said before, newest last, without the message to be understood. */
  readonly recentMessages: readonly string[];
}
