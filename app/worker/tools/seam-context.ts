import type { ProjectSnapshot } from '$shared/schema/changes';
import type { SceneLayout } from '$shared/schema/layout';
import { directionOf } from '../composer/direction-of';
import type { SeamContext } from '../composer/seams';
import { styleOrDefault } from '../composer/styles/registry';

/** What a scene that is about to come brings along. */
interface Coming {
  /** null: the project keeps its own. */
  readonly style: string | null;
  readonly layout: SceneLayout;
}

/** What of a project decides how its scenes give way to each other. */
export function seamContext({ scenes, theme, format }: ProjectSnapshot, coming: Coming | null = null): SeamContext {
  const first = scenes.find(({ layout }) => layout !== null)?.layout ?? coming?.layout;
  return {
    reads: first ? directionOf(first) : 'ltr',
    transitions: scenes.map(({ transition }) => transition),
    style: styleOrDefault(coming?.style ?? theme.style),
    fps: format.fps,
  };
}
