import type { Job, Message, Project, Scene } from '$shared/generated/entities';

/** What the screen needs of each row: the rows of the database fit, and so does a fixture. */
export type SceneRow = Readonly<Pick<Scene, 'id' | 'name' | 'durationInFrames' | 'revision'>>;

export type ProjectRow = Readonly<
  Pick<
    Project,
    'id' | 'name' | 'width' | 'height' | 'fps' | 'sceneCount' | 'durationInFrames' | 'coverSceneId' | 'changedAt'
  >
>;

/** A project as it stands in a list: with the picture that stands for it. */
export type ListedProjectRow = ProjectRow & { readonly cover: Blob | null };

/** A row, or a message of one's own that is on screen before its row has arrived. */
export type MessageRow = Readonly<
  Pick<Message, 'id' | 'requestId' | 'role' | 'text' | 'outcomes' | 'alternatives' | 'historyEntryId' | 'error'>
> & { readonly state: 'pending' | 'done' | 'failed' };

export type JobRow = Readonly<Pick<Job, 'id' | 'state' | 'progressPercent' | 'remainingMs' | 'fileName' | 'error'>>;

/** One request at work, and what is being done in words. */
export interface Working {
  readonly requestId: string;
  readonly sentence: string;
}

/** Object URLs by scene id. */
export type Thumbnails = ReadonlyMap<string, string>;
