import type { ReactNode } from 'react';
import { useVideoConfig } from 'remotion';
import { fitLine } from '$shared/motion/fit-text';
import { marginsOf } from '$shared/motion/margins';
import { faceOf, measureText } from '$shared/motion/measure-text';
import type { PhotoProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Line } from './line';
import { leavingOpacity } from './parts/move';
import { Panel } from './parts/panel';
import { Picture } from './parts/picture';
import type { Pan } from './parts/picture';
import { useStage } from './parts/stage';
import { sided } from './parts/sides';

/** Each picture of a row moves another way, so that it reads as one camera that wanders. */
const wander: readonly Pan[] = ['zoom-in', 'left', 'zoom-out', 'right'];
const dissolve = 0.7;

/** Pictures that fill the frame one after the other, with a shade towards the foot that text can be read on. */
export const Photo = sided(DrawnPhoto);

function DrawnPhoto({ pictures, pan = 'zoom-in', box, size, look, colors, ...arrives }: PhotoProps): ReactNode {
  const { fps, durationInFrames } = useVideoConfig();
  const { clock, after } = useStage(arrives);
  const left = leavingOpacity(after);
  const each = durationInFrames / fps / Math.max(1, pictures.length);
  const now = Math.min(pictures.length - 1, Math.max(0, Math.floor(clock / each)));
  const margins = marginsOf(box);
  const font = fontOfTypeface(look.label);
  const clear = `${colors.background}00`;
  return (
    <>
      {pictures.map((picture, index) => {
        if (index > now || index < now - 1) return null;
        const age = clock - index * each;
        const opacity = (index === 0 ? 1 : Math.min(1, age / dissolve)) * left;
        const caption =
          picture.caption === null ? null : fitLine(picture.caption, font, size, box.width - margins.side * 2);
        const cap = (faceOf(font).metrics.capHeight / 1000) * size;
        const shown = index === now ? Math.min(1, age / 0.35 + (index === 0 ? 0.4 : 0)) * left : 0;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: box.x,
              top: box.y,
              width: box.width,
              height: box.height,
              overflow: 'hidden',
            }}
          >
            <Picture
              src={picture.src}
              width={box.width}
              height={box.height}
              pan={pictures.length > 1 ? (wander[index % wander.length] ?? pan) : pan}
              travel={age / (each + dissolve)}
              colors={colors}
              opacity={opacity}
              index={index}
              behind
            />
            {caption === null || shown <= 0 ? null : (
              <>
                <Panel
                  x={margins.side - size * 0.6}
                  y={margins.top - size * 0.7}
                  width={measureText(caption, font, size) + size * 1.2}
                  height={size * 1.4 + cap}
                  radius={Math.min(look.radius, size)}
                  fill={colors.card}
                  opacity={shown}
                />
                <Line
                  text={caption}
                  font={font}
                  size={size}
                  color={colors.text}
                  x={margins.side}
                  y={margins.top}
                  width={measureText(caption, font, size) + 2}
                  align="left"
                  enter="fade-rise"
                  arrival={{ linear: shown, moved: 1, settled: shown }}
                  words={[]}
                />
              </>
            )}
          </div>
        );
      })}
      <div
        style={{
          position: 'absolute',
          left: box.x,
          top: box.y,
          width: box.width,
          height: box.height,
          opacity: left,
          backgroundImage: `linear-gradient(180deg, ${clear} 0%, ${clear} 26%, ${colors.background}c4 58%, ${colors.background}f2 100%)`,
        }}
      />
    </>
  );
}
