import type { ProjectSnapshot } from '$shared/schema/changes';
import type { SeamContext } from '../composer/seams';
import { styleOrDefault } from '../composer/styles/registry';

/** What of a project decides how its scenes give way to each other; `style` where it is about to get another. */
export function seamContext({ scenes, theme, format }: ProjectSnapshot, style: string | null = null): SeamContext {
  return {
    transitions: scenes.map(({ transition }) => transition),
    style: styleOrDefault(style ?? theme.style),
    fps: format.fps,
  };
}
