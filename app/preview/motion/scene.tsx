import { Children, useContext, type CSSProperties, type ReactNode } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { cameraView, depthRate, GROUND_RATE } from '$shared/motion/camera-moves';
import type { SceneProps } from '$shared/motion/props/scene';
import { Ornament } from './ornament';
import { ScriptContext } from './parts/script';
import { Reading } from './parts/sides';
import { eastAsianStyle } from './typography';

/** The ground of a scene, its ornament, and the camera over what stands on it. */
export function Scene(props: SceneProps & { readonly children?: ReactNode }): ReactNode {
  const frame = useCurrentFrame();
  const { width, height, fps, durationInFrames } = useVideoConfig();
  const { background, gradientTo, angle = 135, ornament = 'none', camera = 'none' } = props;
  const letters = eastAsianStyle(useContext(ScriptContext));
  const travel = frame / Math.max(1, durationInFrames);
  const { scale, shift, blur, groundBlur, turn } = cameraView(camera, travel, frame / fps);
  const side = Math.min(width, height);
  const turned =
    camera === 'tilt' ? `perspective(${width * 1.1}px) rotateY(${turn[0]}deg) rotateX(${turn[1]}deg) ` : '';
  const moved = shift === 0 ? '' : `translate(${digits(shift * width)}px, 0px) `;
  const shared = camera === 'parallax' ? '' : moved;
  return (
    <AbsoluteFill
      style={
        gradientTo === undefined
          ? { ...letters, backgroundColor: background, overflow: 'hidden' }
          : {
              ...letters,
              backgroundImage: `linear-gradient(${angle}deg, ${background} 0%, ${gradientTo} 100%)`,
              overflow: 'hidden',
            }
      }
    >
      {ornament === 'none' || props.ornamentColors?.length === 0 ? null : (
        <AbsoluteFill
          style={{
            ...blurred(groundBlur * side),
            ...(shift === 0
              ? {}
              : { transform: `translate(${digits(shift * width * GROUND_RATE)}px, 0px) scale(1.02)` }),
          }}
        >
          <Ornament
            kind={ornament}
            colors={props.ornamentColors ?? [gradientTo ?? '#888888']}
            at={props.ornamentAt ?? 'top-right'}
            width={width}
            height={height}
            travel={camera === 'push-in' ? travel : 0}
          />
        </AbsoluteFill>
      )}
      <AbsoluteFill style={blurred(blur * side)}>
        <AbsoluteFill
          style={{
            transform: `${turned}${shared}scale(${digits(scale)})`,
            transformOrigin: '50% 50%',
            ...(isBlurred(blur * side) ? { maskImage: SOLID } : {}),
          }}
        >
          <Reading rtl={props.direction === 'rtl'}>
            {camera === 'parallax'
              ? Children.map(props.children, (child, index) => (
                  <AbsoluteFill
                    style={{ transform: `translate(${digits(shift * width * depthRate(camera, index))}px, 0px)` }}
                  >
                    {child}
                  </AbsoluteFill>
                ))
              : props.children}
          </Reading>
        </AbsoluteFill>
      </AbsoluteFill>
    </AbsoluteFill>
  );
}

/** The renderer blurs the parts of a group one by one, but what has a mask it draws apart and then as one. */
const SOLID = 'linear-gradient(rgba(0, 0, 0, 1) 0%, rgba(0, 0, 0, 1) 100%)';

/** Of less than this, not a step of a colour reaches the next pixel. */
const isBlurred = (radius: number): boolean => radius >= 0.25;

function blurred(radius: number): CSSProperties {
  return isBlurred(radius) ? { filter: `blur(${digits(radius)}px)` } : {};
}

const digits = (value: number): number => Math.round(value * 100000) / 100000;
