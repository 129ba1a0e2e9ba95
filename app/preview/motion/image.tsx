import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useVideoConfig } from 'remotion';
import { fitDevice } from '$shared/motion/fit-device';
import { fitFramed } from '$shared/motion/fit-framed';
import type { ImageProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { DeviceFrame } from './parts/device-frame';
import { Picture } from './parts/picture';
import { partOpacity, wholeStyle } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { useStage } from './parts/stage';
import { round } from './typography';

/** A picture in a window, a phone or a laptop; an empty frame where there is none yet. */
export function Image(props: ImageProps): ReactNode {
  const { src, caption, frame = 'card', address, pan = 'none', box, size, look, colors } = props;
  const minSize = props.minSize ?? size * 0.5;
  const { fps, durationInFrames } = useVideoConfig();
  const fitted = useMemo(
    () => fitFramed(caption ?? null, { width: box.width, height: box.height, size, minSize, look }),
    [caption, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const height = Math.max(1, fitted.captionY - (fitted.caption ? size * 0.9 : 0));
  const devices = fitDevice(frame, box.width, height, look.radius);
  return (
    <>
      {devices.map((device, index) => {
        const opened = stage.entrance(index * 0.25, 0.75 + index * 0.25);
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: box.x,
              top: box.y,
              width: box.width,
              height: Math.round(height),
              ...(opened.linear < 1
                ? { transform: `translateY(${round((1 - opened.moved) * height * 0.16)}px)` }
                : wholeStyle(opened.after, size)),
            }}
          >
            <DeviceFrame
              device={device}
              address={address}
              size={size}
              look={look}
              colors={colors}
              opacity={partOpacity(opened)}
            >
              <Picture
                src={src}
                width={device.screen.width}
                height={device.screen.height}
                pan={pan}
                travel={(stage.clock * fps) / Math.max(1, durationInFrames)}
                colors={colors}
                opacity={partOpacity(opened)}
              />
            </DeviceFrame>
          </div>
        );
      })}
      {fitted.caption ? (
        <SetLines
          fitted={fitted.caption}
          font={fontOfTypeface(look.body)}
          color={colors.soft}
          x={box.x}
          y={box.y + fitted.captionY}
          width={box.width}
          align="center"
          enter="fade-rise"
          arrival={stage.entrance(0.4, 1)}
          alone
        />
      ) : null}
    </>
  );
}
