import { useContext, useMemo, type ReactNode } from 'react';
import { Freeze, Internals, useCurrentFrame } from 'remotion';

/** What the scenes of a video take for its clock. */
interface Clock {
  readonly fps: number;
  readonly durationInFrames: number;
}

/**
 * Draws a video at another frame rate than its own: each frame of the file falls between two of the video's, and the
 * scenes are asked for just that moment, while their own clock stays the one they were made for.
 */
export function retimed(Video: () => ReactNode, clock: Clock, outputFps: number): () => ReactNode {
  return function Retimed() {
    const frame = useCurrentFrame();
    const compositions = useContext(Internals.CompositionManager);
    const { currentCompositionMetadata } = compositions;
    const own = useMemo(
      () => ({
        ...compositions,
        currentCompositionMetadata: currentCompositionMetadata && { ...currentCompositionMetadata, ...clock },
      }),
      [compositions, currentCompositionMetadata],
    );
    return (
      <Internals.CompositionManager.Provider value={own}>
        <Freeze frame={(frame * clock.fps) / outputFps}>
          <Video />
        </Freeze>
      </Internals.CompositionManager.Provider>
    );
  };
}
