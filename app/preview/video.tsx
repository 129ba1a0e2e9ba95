import { useContext, useSyncExternalStore, type ReactNode } from 'react';
import { AbsoluteFill, Internals, Sequence, useCurrentFrame, useVideoConfig } from 'remotion';
import { ScriptContext } from './motion/parts/script';
import { SceneSlot, type SceneReports } from './scene-slot';
import type { Stage, StagedScene } from './stage';
import { transitionDrawings } from './transitions/drawings';
import type { Moment, TransitionDrawing } from './transitions/moment';
import { writtenAround } from './written-in';

/** The component that a player or the renderer is given. It stays the same while scenes come and go on the stage. */
export function createVideo(stage: Stage, reports: SceneReports): () => ReactNode {
  return function Video() {
    const staged = useSyncExternalStore(stage.subscribe, stage.read);
    const frame = useCurrentFrame();
    // Earlier scenes come later in the document: one that leaves lies above the one that arrives, and the renderer
    // knows no z-index.
    const scenes = staged?.scenes
      .map((scene, index) => ({ scene, next: staged.scenes[index + 1] ?? null }))
      .filter(({ scene }) => isNear(scene, frame) && scene.version.module?.isLoaded !== false)
      .toReversed()
      .map(({ scene, next }) => (
        <Sequence
          key={scene.sceneId}
          from={scene.from}
          durationInFrames={scene.durationInFrames + (scene.leaves?.durationInFrames ?? 0)}
        >
          <Shown scene={scene} next={next}>
            <SceneSlot scene={scene} reports={reports} />
          </Shown>
        </Sequence>
      ));
    return <ScriptContext.Provider value={writtenAround(staged)}>{scenes}</ScriptContext.Provider>;
  };
}

/** A sequence out of its time draws nothing, and takes as long for it in every frame as a small scene. */
function isNear({ from, durationInFrames, leaves }: StagedScene, frame: number): boolean {
  return frame > from - 2 && frame < from + durationInFrames + (leaves?.durationInFrames ?? 0) + 2;
}

interface ShownProps {
  readonly scene: StagedScene;
  readonly next: StagedScene | null;
  readonly children: ReactNode;
}

/**
 * Draws a scene past its end while it leaves, without the scene noticing: its own length is what it is told. What is
 * around it stays the same elements all the time, or React would begin the scene anew.
 */
function Shown({ scene, next, children }: ShownProps) {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const sequence = useContext(Internals.SequenceContext);
  const { durationInFrames } = scene;
  const going = seamAt(scene.leaves, frame - durationInFrames);
  const coming = going ? null : seamAt(scene.arrives, frame);
  const seam = going ?? coming;
  const moment = seam && { ...seam.at, width, height, accent: going && accentOf(next) };
  const drawn = seam && moment && (going ? seam.drawing.leaving(moment) : seam.drawing.arriving?.(moment));
  return (
    <Internals.SequenceContext.Provider value={sequence && { ...sequence, durationInFrames }}>
      <AbsoluteFill style={drawn?.frame}>
        <AbsoluteFill style={drawn?.picture}>{children}</AbsoluteFill>
      </AbsoluteFill>
      {going && moment ? going.drawing.over?.(moment) : null}
    </Internals.SequenceContext.Provider>
  );
}

interface Seam {
  readonly drawing: TransitionDrawing;
  readonly at: Pick<Moment, 'progress' | 'frame' | 'direction' | 'color'>;
}

function seamAt(transition: StagedScene['leaves'], frame: number): Seam | null {
  if (!transition || transition.kind === 'cut' || frame < 0 || frame >= transition.durationInFrames) return null;
  const { kind, durationInFrames, direction, color } = transition;
  const progress = (frame + 1) / (durationInFrames + 1);
  return { drawing: transitionDrawings[kind], at: { progress, frame, direction: direction ?? 'left', color } };
}

/** Read only now: the scene that comes has just been drawn, and a body that hangs was entered by itself. */
function accentOf(scene: StagedScene | null): string | null {
  try {
    return scene?.version.module?.read().accent ?? null;
  } catch {
    return null; // said where that scene is drawn
  }
}
