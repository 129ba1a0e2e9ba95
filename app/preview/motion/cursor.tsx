import type { ReactNode } from 'react';
import { inOut } from '$shared/motion/eases';
import type { CursorProps } from '$shared/motion/props/screens';
import { leavingOpacity } from './parts/move';
import { useStage } from './parts/stage';
import { round, thousandths } from './typography';

/** A pointer that goes from place to place and presses where it should. */
export function Cursor({ path, box, size, colors, ...arrives }: CursorProps): ReactNode {
  const stage = useStage({ ...arrives, ease: 'linear' });
  if (path.length === 0 || (stage.progress <= 0 && arrives.enter !== 'none')) return null;
  const legs = path.length;
  let place = { x: box.x + box.width * 0.86, y: box.y + box.height * 1.04 };
  let pressed = 0;
  let ring = { x: 0, y: 0, grown: 0 };
  path.forEach((stop, index) => {
    const going = inOut(stage.part(index / legs, (index + 0.68) / legs).linear);
    if (going <= 0) return;
    // A hand moves in an arc, not along a ruler.
    const bend = Math.sin(going * Math.PI) * Math.min(80, Math.hypot(stop.x - place.x, stop.y - place.y) * 0.12);
    place = { x: place.x + (stop.x - place.x) * going, y: place.y + (stop.y - place.y) * going - bend };
    const press = stage.part((index + 0.7) / legs, (index + 1) / legs).linear;
    if (stop.click && press > 0) {
      pressed = Math.sin(Math.min(1, press * 1.6) * Math.PI);
      ring = { ...place, grown: press };
    }
  });
  // It never lies dead still: nobody's hand does.
  const idle = Math.max(0, stage.since);
  const sway = { x: Math.sin(idle * 1.3) * size * 0.06, y: Math.sin(idle * 1.9) * size * 0.08 };
  const across = size * 1.25;
  const left = leavingOpacity(stage.after);
  // The drawing moves within a box on whole pixels: a page snaps boxes to them and a canvas does not.
  const tip = { x: place.x + sway.x, y: place.y + sway.y };
  const corner = { x: Math.floor(tip.x - across * 0.1), y: Math.floor(tip.y - across * 0.1) };
  const side = Math.ceil(across * 1.2) + 2;
  const wide = size * 4.2;
  return (
    <>
      {ring.grown > 0 && ring.grown < 1 ? (
        <div
          style={{
            position: 'absolute',
            left: Math.round(ring.x - wide / 2),
            top: Math.round(ring.y - wide / 2),
            width: Math.round(wide),
            height: Math.round(wide),
          }}
        >
          <svg width={Math.round(wide)} height={Math.round(wide)} viewBox="0 0 100 100">
            <circle
              cx={50}
              cy={50}
              r={8 + 38 * (1 - (1 - ring.grown) ** 3)}
              fill="none"
              stroke={colors.text}
              strokeWidth={round(7 * (1 - ring.grown))}
              strokeOpacity={round((1 - ring.grown) * left)}
            />
          </svg>
        </div>
      ) : null}
      <div style={{ position: 'absolute', left: corner.x - 1, top: corner.y - 1, width: side, height: side }}>
        <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
          <path
            d="M4 2.8 L20 12.6 L12.6 14 L8.6 20.6 Z"
            transform={`translate(${round(tip.x - corner.x + 1)} ${round(tip.y - corner.y + 1)}) scale(${thousandths((across / 24) * (1 - pressed * 0.18))}) translate(-4 -2.8)`}
            fill="#111318"
            fillOpacity={left}
            stroke="#ffffff"
            strokeOpacity={left}
            strokeWidth={1.7}
            strokeLinejoin="round"
          />
        </svg>
      </div>
    </>
  );
}
