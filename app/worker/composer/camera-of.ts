import type { Camera, SceneLayout } from '$shared/schema/layout';
import { findRecipe } from './recipes/registry';
import type { StyleDefinition } from './styles/style-definition';

/** The scene's one move: the one that was asked for, else the style's; what opens a video may have another. */
export function cameraOf({ camera, recipe }: Pick<SceneLayout, 'camera' | 'recipe'>, style: StyleDefinition): Camera {
  const opens = findRecipe(recipe)?.occasion === 'opening';
  return camera ?? (opens ? style.openingCamera : undefined) ?? style.camera;
}

/** For a scene's half line; null: nothing worth telling. */
export const cameraInWords: Readonly<Record<Camera, string | null>> = {
  'push-in': 'slow push-in',
  'pull-back': 'slow pull-back',
  pan: 'slow pan',
  whip: 'whips in',
  parallax: 'in layers',
  'rack-focus': 'pulls focus',
  tilt: 'tilted',
  none: null,
};
