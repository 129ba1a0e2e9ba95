import { ok, type Result } from '$shared/response/result';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { plainTypography, type Typography } from '$shared/schema/typography';
import { onElement, setElement, setFields, type EditedScene } from './edited-scene';

type SetWeight = Extract<SceneEdit, { kind: 'setWeight' }>;
type SetTypefaces = Extract<SceneEdit, { kind: 'setTypefaces' }>;

/** Of one element, or of all the scene's letters: then what single ones had of their own gives way. */
export function setWeight(scene: EditedScene, { target, weight }: SetWeight): Result<EditedScene> {
  if (target !== null) return onElement(scene, target, () => ({ weight }));
  return ok(everywhere(withTypography(scene, { weight }), 'weight'));
}

export function setTypefaces(scene: EditedScene, { display, text }: SetTypefaces): EditedScene {
  return everywhere(withTypography(scene, { display, text }), 'face');
}

function withTypography(scene: EditedScene, asked: Partial<Typography>): EditedScene {
  const typography: Typography = { ...(scene.record.typography ?? plainTypography), ...asked };
  const isPlain = Object.values(typography).every((each) => each === null);
  return setFields(scene, { typography: isPlain ? null : typography });
}

/** No element has its own any more; none is the one that was spoken of. */
function everywhere(scene: EditedScene, field: 'face' | 'weight'): EditedScene {
  const own = scene.record.elements.filter((element) => element[field] !== null);
  const edited = own.reduce((current, { id }) => setElement(current, id, { [field]: null }), scene);
  return { ...edited, touched: scene.touched };
}
