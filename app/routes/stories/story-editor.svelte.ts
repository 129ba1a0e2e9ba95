import type { SaveState } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { EditorView, PlayerView } from '../../ui/editor/editor-view';
import type { MessageRow, SceneRow, Thumbnails, Working } from '../../ui/rows';
import { sceneIndexAt, startOf } from '../../ui/timeline/strip-layout';
import {
  conversation,
  jobs,
  manyScenes,
  manyThumbnails,
  pending,
  scenes,
  storageFull,
  theProject,
  thumbnails,
  veryLong,
} from './fixtures';
import { StoryExports } from './story-exports.svelte';

/** An editor that holds fixture rows: what is asked of it changes only what the story shows. */
export class StoryEditor implements EditorView {
  readonly project = theProject;
  scenes = $state.raw<readonly SceneRow[]>(scenes);
  messages = $state.raw<readonly MessageRow[]>([...conversation, pending]);
  working = $state.raw<readonly Working[]>([
    { requestId: pending.requestId, sentence: 'Slowing scene 2 from 4.5 s to 5.6 s' },
  ]);
  save = $state.raw<SaveState>({ state: 'saved' });
  thumbnails = $state.raw<Thumbnails>(thumbnails);
  selectedSceneId = $state<string | null>('title');
  sceneErrors = $state.raw<ReadonlyMap<string, AppError>>(new Map());
  readonly lastStep = null;
  readonly exports = new StoryExports();
  canUndo = $state(true);
  readonly canRedo = false;
  readonly player: PlayerView = new StoryPlayer(this);

  send(text: string): void {
    const id = `own-${this.messages.length}`;
    this.messages = [...this.messages, { ...pending, id, requestId: id, text }];
  }
  stop(requestId: string): void {
    this.working = this.working.filter((one) => one.requestId !== requestId);
    this.messages = this.messages.map((one) =>
      one.requestId === requestId ? { ...one, state: 'failed', error: { code: 'request_stopped' } } : one,
    );
  }
  retry(messageId: string): void {
    this.messages = this.messages.map((one) =>
      one.id === messageId ? { ...one, state: 'pending', error: null } : one,
    );
  }
  undo(): void {
    this.canUndo = false;
  }
  redo(): void {
    this.canUndo = true;
  }
  select(sceneId: string | null): void {
    this.selectedSceneId = sceneId;
    const durations = this.scenes.map((scene) => scene.durationInFrames);
    const index = this.scenes.findIndex((scene) => scene.id === sceneId);
    if (index !== -1) this.player.seek(startOf(durations, index));
  }
  deleteScene(id: string): void {
    this.scenes = this.scenes.filter((scene) => scene.id !== id);
    if (this.selectedSceneId === id) this.selectedSceneId = null;
  }
  duplicateScene(id: string): void {
    this.scenes = this.scenes.flatMap((scene) =>
      scene.id === id ? [scene, { ...scene, id: `${id}-copy-${this.scenes.length}` }] : [scene],
    );
  }
  moveScene(id: string, index: number): void {
    const moved = this.scenes.filter((scene) => scene.id === id);
    const others = this.scenes.filter((scene) => scene.id !== id);
    this.scenes = [...others.slice(0, index), ...moved, ...others.slice(index)];
  }
  renameScene(id: string, name: string): void {
    this.#change(id, { name });
  }
  retryScene(id: string): void {
    this.sceneErrors = new Map([...this.sceneErrors].filter(([sceneId]) => sceneId !== id));
  }
  setDuration(id: string, durationInFrames: number): Promise<boolean> {
    this.#change(id, { durationInFrames });
    return Promise.resolve(true);
  }
  renameProject(): void {
    return;
  }
  downloadBackup(): void {
    return;
  }

  #change(id: string, fields: Partial<SceneRow>): void {
    this.scenes = this.scenes.map((scene) =>
      scene.id === id ? { ...scene, ...fields, revision: `${scene.revision}+` } : scene,
    );
  }
}

class StoryPlayer implements PlayerView {
  readonly #editor: StoryEditor;
  frame = $state(94);
  playing = $state(true);
  rate = $state(1);
  loop = $state(false);
  readonly ready = true;

  constructor(editor: StoryEditor) {
    this.#editor = editor;
  }
  get durationInFrames(): number {
    return this.#editor.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0);
  }
  play(): void {
    this.playing = true;
  }
  pause(): void {
    this.playing = false;
  }
  toggle(): void {
    this.playing = !this.playing;
  }
  seek(frame: number): void {
    this.frame = frame;
  }
  setRate(rate: number): void {
    this.rate = rate;
  }
  setLoop(loop: boolean): void {
    this.loop = loop;
  }
  mount(element: HTMLElement): () => void {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.style.cssText = 'width:100%;height:100%;display:block';
    element.append(picture);
    const stop = $effect.root(() => {
      $effect(() => {
        const durations = this.#editor.scenes.map((scene) => scene.durationInFrames);
        const scene = this.#editor.scenes[sceneIndexAt(durations, this.frame)];
        picture.src = this.#editor.thumbnails.get(scene?.id.replace(/-copy.*/, '') ?? '') ?? '';
      });
    });
    return () => {
      stop();
      picture.remove();
    };
  }
}

/** By the name in the address: `/stories/editor?state=failing`. */
export const editorStates: Readonly<Record<string, (editor: StoryEditor) => void>> = {
  usual: () => {},
  empty: (editor) => {
    editor.player.pause();
    editor.player.seek(0);
    editor.scenes = [];
    editor.messages = [];
    editor.working = [];
    editor.selectedSceneId = null;
    editor.canUndo = false;
  },
  first: (editor) => {
    editor.scenes = [];
    editor.messages = [pending];
    editor.selectedSceneId = null;
  },
  failing: (editor) => {
    editor.sceneErrors = new Map([
      ['title', { code: 'scene_failed', sceneName: 'Acme Rockets', line: 14, frame: 20, reason: 'x is not defined' }],
    ]);
  },
  unsaved: (editor) => {
    editor.save = { state: 'not_saved', error: storageFull };
    editor.working = [];
  },
  many: (editor) => {
    editor.scenes = manyScenes;
    editor.thumbnails = manyThumbnails;
    editor.messages = [...conversation, ...veryLong];
    editor.working = [];
    editor.selectedSceneId = 'many-1';
  },
  exporting: (editor) => {
    editor.exports.job = jobs.running;
  },
};
