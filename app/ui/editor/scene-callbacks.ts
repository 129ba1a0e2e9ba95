import type { SceneCallbacks } from '../timeline/scene-actions';
import { seconds } from '../time';
import type { EditorView } from './editor-view';

/** What can be asked of a scene, each with the sentence in which somebody who can't see the strip hears what came of it. */
export function sceneCallbacks(
  editor: () => EditorView,
  say: (text: string) => void,
  ondelete: (sceneId: string) => void,
): SceneCallbacks {
  const numberOf = (id: string) => editor().scenes.findIndex((scene) => scene.id === id) + 1;
  return {
    onselect: (sceneId) => editor().select(sceneId),
    ondelete,
    onrename(sceneId, name) {
      say(`Scene ${numberOf(sceneId)} is now called ${name}`);
      editor().renameScene(sceneId, name);
    },
    onduplicate(sceneId) {
      say(`Scene ${numberOf(sceneId)} duplicated`);
      editor().duplicateScene(sceneId);
    },
    onmove(sceneId, index) {
      say(`Moved to place ${index + 1} of ${editor().scenes.length}`);
      editor().moveScene(sceneId, index);
    },
    onduration(sceneId, frames) {
      say(`Scene ${numberOf(sceneId)} is now ${seconds(frames, editor().project?.fps ?? 30)} seconds long`);
      return editor().setDuration(sceneId, frames);
    },
  };
}
