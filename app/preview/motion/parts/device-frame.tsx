import type { ReactNode } from 'react';
import { fitLine } from '$shared/motion/fit-text';
import type { FittedDevice } from '$shared/motion/fit-device';
import { faceOf } from '$shared/motion/measure-text';
import type { KitColors, KitLook } from '$shared/motion/props/base';
import { blend, isDarkShade } from '$shared/motion/shade';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Line } from '../line';
import { round } from '../typography';
import { Panel } from './panel';

interface DeviceFrameProps {
  readonly device: FittedDevice;
  readonly address: string | undefined;
  readonly size: number;
  readonly look: KitLook;
  readonly colors: KitColors;
  readonly opacity: number;
  readonly children: ReactNode;
}

/** A window, a phone or a laptop around what it shows; what it shows is cut to its screen. */
export function DeviceFrame({ device, address, size, look, colors, opacity, children }: DeviceFrameProps): ReactNode {
  const { kind, outer, screen, radius, bar } = device;
  // Dark bodies on light grounds; on dark ones they are lifted until they are seen.
  const dark = isDarkShade(colors.background);
  const body = dark ? blend(colors.background, '#ffffff', 0.2) : '#1b1c22';
  const bright = blend(body, '#ffffff', dark ? 0.3 : 0.22);
  const inner = kind === 'browser' ? `0px 0px ${radius}px ${radius}px` : `${radius}px`;
  return (
    <>
      {kind === 'browser' ? (
        <>
          <Panel
            {...outer}
            radius={radius}
            fill={blend(colors.card, colors.text, 0.1)}
            edge={dark ? colors.muted : undefined}
            shadow
            opacity={opacity}
          />
          <BrowserBar device={device} address={address} size={size} look={look} colors={colors} opacity={opacity} />
        </>
      ) : null}
      {kind === 'phone' ? (
        <Panel {...outer} radius={radius * 1.28} fill={body} edge={bright} shadow opacity={opacity} />
      ) : null}
      {kind === 'card' ? <Panel {...outer} radius={radius} fill={colors.card} shadow opacity={opacity} /> : null}
      {kind === 'laptop' ? (
        <>
          <Panel
            x={screen.x - (outer.x + outer.width - screen.x - screen.width) * 0.12}
            y={outer.y}
            width={screen.width + (outer.x + outer.width - screen.x - screen.width) * 0.24}
            height={outer.height - bar}
            radius={`${radius * 2}px ${radius * 2}px 0px 0px`}
            fill={body}
            edge={bright}
            opacity={opacity}
          />
          <Panel
            x={outer.x}
            y={outer.y + outer.height - bar}
            width={outer.width}
            height={bar * 0.62}
            radius={`4px 4px ${Math.round(bar * 0.5)}px ${Math.round(bar * 0.5)}px`}
            fill={bright}
            shadow
            opacity={opacity}
          />
          <Panel
            x={outer.x + outer.width * 0.43}
            y={outer.y + outer.height - bar}
            width={outer.width * 0.14}
            height={bar * 0.2}
            radius={`0px 0px ${Math.round(bar * 0.2)}px ${Math.round(bar * 0.2)}px`}
            fill={body}
            opacity={opacity}
          />
        </>
      ) : null}
      <div
        style={{
          position: 'absolute',
          left: screen.x,
          top: screen.y,
          width: screen.width,
          height: screen.height,
          overflow: 'hidden',
          borderRadius: inner,
        }}
      >
        {children}
      </div>
      {kind === 'phone' ? (
        <Panel
          x={screen.x + screen.width * 0.36}
          y={screen.y + screen.width * 0.03}
          width={screen.width * 0.28}
          height={screen.width * 0.072}
          radius={screen.width * 0.036}
          fill="#0b0b0e"
          opacity={opacity}
        />
      ) : null}
    </>
  );
}

function BrowserBar({ device, address, size, look, colors, opacity }: Omit<DeviceFrameProps, 'children'>): ReactNode {
  const { outer, bar } = device;
  const dot = Math.round(bar * 0.22);
  const font = fontOfTypeface(look.body);
  const field = { x: outer.x + bar * 2.4, y: outer.y + bar * 0.2, width: outer.width - bar * 4.8, height: bar * 0.6 };
  const textSize = Math.max(12, Math.min(size, bar * 0.45));
  const cap = (faceOf(font).metrics.capHeight / 1000) * textSize;
  const shown = round(Math.min(1, opacity));
  return (
    <>
      {[0, 1, 2].map((index) => (
        <Panel
          key={index}
          x={outer.x + bar * 0.5 + index * dot * 1.7}
          y={outer.y + (bar - dot) / 2}
          width={dot}
          height={dot}
          radius={dot / 2}
          fill={index === 0 ? colors.accent : colors.muted}
          opacity={shown}
        />
      ))}
      <Panel {...field} radius={field.height / 2} fill={colors.card} opacity={shown} />
      {address === undefined ? null : (
        <Line
          text={fitLine(address, font, textSize, field.width - bar)}
          font={font}
          size={textSize}
          color={colors.soft}
          x={field.x}
          y={field.y + (field.height - cap) / 2}
          width={field.width}
          align="center"
          enter="fade-rise"
          arrival={{ linear: shown, moved: 1, settled: shown }}
          words={[]}
        />
      )}
    </>
  );
}
