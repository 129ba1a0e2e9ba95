import { useContext, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react';
import { AbsoluteFill, Internals, Sequence, useCurrentFrame, useVideoConfig } from 'remotion';
import { SceneSlot, type SceneReports } from './scene-slot';
import type { Stage, StagedScene, Transition } from './stage';

/** The component that a player or the renderer is given. It stays the same while scenes come and go on the stage. */
export function createVideo(stage: Stage, reports: SceneReports): () => ReactNode {
  return function Video() {
    const staged = useSyncExternalStore(stage.subscribe, stage.read);
    const frame = useCurrentFrame();
    // Earlier scenes come later in the document: one that leaves lies above the one that arrives, and the renderer
    // knows no z-index.
    return staged?.scenes
      .filter((scene) => isNear(scene, frame))
      .toReversed()
      .map((scene) => (
        <Sequence
          key={scene.sceneId}
          from={scene.from}
          durationInFrames={scene.durationInFrames + (scene.leaves?.durationInFrames ?? 0)}
        >
          <Shown scene={scene}>
            <SceneSlot scene={scene} reports={reports} />
          </Shown>
        </Sequence>
      ));
  };
}

/** A sequence out of its time draws nothing, and takes as long for it in every frame as a small scene. */
function isNear({ from, durationInFrames, leaves }: StagedScene, frame: number): boolean {
  return frame > from - 2 && frame < from + durationInFrames + (leaves?.durationInFrames ?? 0) + 2;
}

/** Draws a scene past its end while it leaves, without the scene noticing: its own length is what it is told. */
function Shown({ scene, children }: { readonly scene: StagedScene; readonly children: ReactNode }) {
  const frame = useCurrentFrame();
  const { width } = useVideoConfig();
  const sequence = useContext(Internals.SequenceContext);
  const { leaves, arrives, durationInFrames } = scene;
  let style: CSSProperties = {};
  if (leaves && frame >= durationInFrames) {
    style = leaving(leaves, (frame - durationInFrames + 1) / (leaves.durationInFrames + 1), width);
  } else if (arrives?.kind === 'push' && frame < arrives.durationInFrames) {
    style = { transform: `translateX(${width * (1 - eased((frame + 1) / (arrives.durationInFrames + 1)))}px)` };
  }
  return (
    <Internals.SequenceContext.Provider value={sequence && { ...sequence, durationInFrames }}>
      <AbsoluteFill style={style}>{children}</AbsoluteFill>
    </Internals.SequenceContext.Provider>
  );
}

function leaving({ kind }: Transition, progress: number, width: number): CSSProperties {
  if (kind === 'push') return { transform: `translateX(${-width * eased(progress)}px)` };
  // A mask, because the renderer gives the opacity of a group to each of its parts, which would show their overlaps.
  const veil = `rgba(0, 0, 0, ${1 - progress})`;
  return { maskImage: `linear-gradient(${veil} 0%, ${veil} 100%)` };
}

function eased(progress: number): number {
  return progress * progress * (3 - 2 * progress);
}
