import type { ReactNode } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '$shared/motion/props/scene';
import { pushIn } from '$shared/motion/timing';
import { Ornament } from './ornament';

/** The ground of a scene, its ornament, and the camera over what stands on it. */
export function Scene(props: SceneProps & { readonly children?: ReactNode }): ReactNode {
  const frame = useCurrentFrame();
  const { width, height, durationInFrames } = useVideoConfig();
  const { background, gradientTo, angle = 135, ornament = 'none', camera = 'none' } = props;
  // Not clamped: a transition may show the scene past its end, and nothing may freeze there.
  const travel = frame / Math.max(1, durationInFrames);
  const zoom = camera === 'push-in' ? 1 + pushIn * travel : 1;
  return (
    <AbsoluteFill
      style={
        gradientTo === undefined
          ? { backgroundColor: background, overflow: 'hidden' }
          : {
              backgroundImage: `linear-gradient(${angle}deg, ${background} 0%, ${gradientTo} 100%)`,
              overflow: 'hidden',
            }
      }
    >
      {ornament === 'none' ? null : (
        <Ornament
          kind={ornament}
          colors={props.ornamentColors ?? [gradientTo ?? '#888888']}
          at={props.ornamentAt ?? 'top-right'}
          width={width}
          height={height}
          travel={camera === 'push-in' ? travel : 0}
        />
      )}
      <AbsoluteFill style={{ transform: `scale(${Math.round(zoom * 100000) / 100000})`, transformOrigin: '50% 50%' }}>
        {props.children}
      </AbsoluteFill>
    </AbsoluteFill>
  );
}
