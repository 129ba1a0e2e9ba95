import { accentComponents } from './accents';
import { cardComponents } from './cards';
import { dataComponents } from './data';
import { sceneProps } from './scene';
import { screenComponents } from './screens';
import { sequenceComponents } from './sequence';
import { wordComponents } from './words';

/** Every component of the motion kit, with what it takes. */
export const kitComponents = {
  Scene: sceneProps,
  ...wordComponents,
  ...dataComponents,
  ...sequenceComponents,
  ...cardComponents,
  ...screenComponents,
  ...accentComponents,
};
