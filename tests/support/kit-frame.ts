import { createElement } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Internals } from 'remotion';
import * as kit from '../../app/preview/motion';

/** One frame of a component of the motion kit, drawn without a browser. */

export interface Clock {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
}

const components: Readonly<Record<string, unknown>> = kit;

/** By its name: which props it takes is its caller's to know. */
export const componentOf = (name: string): ComponentType<object> => components[name] as ComponentType<object>;

export function markupAt(component: string, props: object, frame: number, clock: Clock): string {
  return renderToStaticMarkup(withClock(createElement(componentOf(component), props), frame, clock));
}

const environment = {
  isPlayer: true,
  isRendering: false,
  isStudio: false,
  isClientSideRendering: false,
  isReadOnlyStudio: false,
} as const;

/** The contexts that a player gives to what it shows. */
function withClock(children: ReactNode, frame: number, clock: Clock): ReactNode {
  const id = 'kit';
  const composition = { ...clock, id, component: () => null };
  const manager = {
    compositions: [composition],
    folders: [],
    currentAssetMetadata: null,
    currentCompositionMetadata: { ...clock, props: {} },
    canvasContent: { type: 'composition', compositionId: id },
  };
  const time = {
    frame: { [id]: frame },
    playing: false,
    rootId: id,
    playbackRate: 1,
    audioAndVideoTags: { current: [] },
  };
  const around = (context: { readonly Provider: unknown }, value: unknown, inside: ReactNode): ReactNode =>
    createElement(context.Provider as ComponentType<object>, { value } as object, inside); // Remotion's own contexts
  return around(
    Internals.RemotionEnvironmentContext,
    environment,
    createElement(
      Internals.CanUseRemotionHooksProvider,
      null,
      around(Internals.TimelineContext, time, around(Internals.CompositionManager, manager, children)),
    ),
  );
}
