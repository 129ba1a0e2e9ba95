import { toArea } from '../shortcuts/areas';
import { shuttle, type Command } from '../shortcuts/keymap';
import { sceneIndexAt, startOf } from '../timeline/strip-layout';
import type { EditorView, PlayerView } from './editor-view';

/** What only the screen itself can do. */
export interface ScreenActions {
  readonly fullscreen: () => void;
  readonly compose: () => void;
  readonly help: () => void;
  readonly openExport: () => void;
  readonly deleteScene: (sceneId: string) => void;
  readonly duplicateScene: (sceneId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Carries out a shortcut. */
export function runCommand(command: Command, editor: EditorView, screen: ScreenActions): void {
  const { player, selectedSceneId: selected } = editor;
  const fps = editor.project?.fps ?? 30;
  switch (command) {
    case 'toggle':
      return togglePlay(player);
    case 'forward':
      return drive(editor, shuttle(player.playing, player.rate, 1));
    case 'backward':
      return drive(editor, shuttle(player.playing, player.rate, -1));
    case 'frame-back':
      return step(editor, -1);
    case 'frame-on':
      return step(editor, 1);
    case 'second-back':
      return step(editor, -Math.round(fps));
    case 'second-on':
      return step(editor, Math.round(fps));
    case 'first-frame':
      return player.seek(0);
    case 'last-frame':
      return player.seek(Math.max(0, player.durationInFrames - 1));
    case 'scene-back':
      return toScene(editor, -1);
    case 'scene-on':
      return toScene(editor, 1);
    case 'delete-scene':
      return selected === null ? undefined : screen.deleteScene(selected);
    case 'duplicate-scene':
      return selected === null ? undefined : screen.duplicateScene(selected);
    case 'forget-selection':
      return editor.select(null);
    case 'undo':
      return editor.canUndo ? screen.undo() : undefined;
    case 'redo':
      return editor.canRedo ? screen.redo() : undefined;
    case 'loop':
      return player.setLoop(!player.loop);
    case 'fullscreen':
      return screen.fullscreen();
    case 'save-frame':
      return player.durationInFrames === 0 ? undefined : void editor.exports.saveFrame(player.frame, null);
    case 'export':
      return screen.openExport();
    case 'compose':
      return screen.compose();
    case 'next-area':
      return toArea(1);
    case 'previous-area':
      return toArea(-1);
    case 'help':
      return screen.help();
  }
}

/** Play means forwards; backwards is what J is for. */
export function togglePlay(player: PlayerView): void {
  if (!player.playing && player.rate < 0) player.setRate(1);
  player.toggle();
}

/** Back goes to the start of this scene first, and only from there to the one before, as a music player does. */
export function toScene(editor: EditorView, direction: 1 | -1): void {
  const durations = editor.scenes.map((scene) => scene.durationInFrames);
  const index = sceneIndexAt(durations, editor.player.frame);
  const start = startOf(durations, index);
  const settled = editor.player.frame - start < 8;
  const target = direction === 1 ? index + 1 : settled ? index - 1 : index;
  if (target < durations.length) editor.player.seek(startOf(durations, Math.max(0, target)));
}

function step(editor: EditorView, frames: number): void {
  const { player } = editor;
  if (player.playing) player.pause();
  player.seek(Math.min(Math.max(0, player.frame + frames), Math.max(0, player.durationInFrames - 1)));
}

function drive(editor: EditorView, speed: number): void {
  const { player } = editor;
  if (speed === 0) return player.pause();
  player.setRate(speed);
  if (!player.playing) player.play();
}
