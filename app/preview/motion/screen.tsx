import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { fitDevice, notchOf } from '$shared/motion/fit-device';
import { progressAt } from '$shared/motion/eases';
import { fitScreen } from '$shared/motion/fit-screen';
import type { ScreenProps } from '$shared/motion/props/screens';
import { DeviceFrame } from './parts/device-frame';
import { Panel } from './parts/panel';
import { partOpacity, wholeStyle } from './parts/pieces';
import { ScreenBlock } from './parts/screen-block';
import { useStage } from './parts/stage';
import { sided } from './parts/sides';
import { round } from './typography';

/** An interface drawn from a few blocks, in a window, a phone or a laptop; a long one is scrolled through. */
export const Screen = sided(DrawnScreen);

function DrawnScreen(props: ScreenProps): ReactNode {
  const { device = 'browser', address, blocks, scrolls = false, box, size, look, colors } = props;
  const minSize = props.minSize ?? size * 0.5;
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const devices = useMemo(
    () => fitDevice(device, box.width, box.height, look.radius),
    [device, box.width, box.height, look.radius],
  );
  const pages = useMemo(
    () =>
      devices.map((one) => {
        const { width, height } = one.screen;
        return fitScreen({ blocks, width, height: height - notchOf(one), minSize, look, scrolls });
      }),
    [devices, blocks, minSize, look, scrolls],
  );
  const stage = useStage(props);
  const begin = (props.at ?? 0) + (props.over ?? 0) + fps * 0.4;
  const way = progressAt(frame, begin, durationInFrames - begin - fps * 0.6);
  const scrolled = way * way * way * (way * (way * 6 - 15) + 10);
  return (
    <>
      {devices.map((one, index) => {
        const page = pages[index];
        if (!page) return null;
        const opened = stage.entrance(index * 0.2, 0.5 + index * 0.2);
        const opacity = partOpacity(opened);
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: box.x,
              top: box.y,
              width: box.width,
              height: box.height,
              ...(opened.linear < 1
                ? { transform: `translateY(${round((1 - opened.moved) * box.height * 0.14)}px)` }
                : wholeStyle(opened.after, size)),
            }}
          >
            <DeviceFrame device={one} address={address} size={size} look={look} colors={colors} opacity={opacity}>
              <Panel
                x={0}
                y={0}
                width={one.screen.width}
                height={one.screen.height}
                radius={0}
                fill={colors.card}
                opacity={opacity}
              />
              <div
                style={{
                  position: 'absolute',
                  left: 0,
                  top: notchOf(one),
                  width: one.screen.width,
                  height: Math.round(page.height),
                  transform: `translateY(${round(-(page.height - one.screen.height + notchOf(one)) * scrolled * (scrolls ? 1 : 0))}px)`,
                }}
              >
                {page.blocks.map((block, at) => {
                  const start = 0.25 + index * 0.15 + (at / page.blocks.length) * 0.35;
                  return (
                    <ScreenBlock
                      key={at}
                      block={block}
                      size={page.size}
                      look={look}
                      colors={colors}
                      arrival={stage.entrance(start, Math.min(1, start + 0.4))}
                    />
                  );
                })}
              </div>
            </DeviceFrame>
          </div>
        );
      })}
    </>
  );
}
