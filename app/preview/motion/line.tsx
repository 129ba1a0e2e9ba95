import type { ReactNode } from 'react';
import { unitOf, unitsOf } from '$shared/motion/line-units';
import { isJoined } from '$shared/motion/measure-text';
import { arrivalsWithin } from './arrival';
import { lastingLine } from './parts/lasting-line';
import { Drawn, Glitched, Typed, Units } from './parts/line-parts';
import { arrivingMove, arrivingOpacity } from './parts/move';
import { masked, originOf, setLine } from './parts/placed-line';
import type { LineProps, SetLine } from './parts/placed-line';
import { otherSide, Upright, useSides } from './parts/sides';
import { round } from './typography';

/**
 * One line of text, never broken by the browser. It is placed by the top of its capitals and flush by its ink, as a
 * typesetter would; opacity and blur sit on the leaf, because export applies those of a group to every child.
 */
export function Line(props: LineProps): ReactNode {
  const { rtl, mirrored } = useSides();
  if (!rtl) return lineOf(props);
  const align = mirrored ? otherSide(props.align ?? 'left') : (props.align ?? 'right');
  return (
    <Upright x={props.x} width={props.width}>
      {lineOf({ ...props, rtl, align })}
    </Upright>
  );
}

function lineOf(props: LineProps): ReactNode {
  const { enter, arrival } = props;
  const line = setLine(props);
  if (enter === 'none' || arrival.linear >= 1) return lastingLine(line);
  const units = unitsOf(line.text, unitOf(enter));
  switch (enter) {
    case 'typewriter':
      return <Typed {...line} />;
    case 'mask-rise':
      return masked(line, (1 - arrival.moved) * line.mask);
    case 'tracking-in':
      return tracked(line);
    case 'draw':
      return <Drawn {...line} />;
    case 'glitch':
      return <Glitched {...line} strength={1 - arrival.settled * 0.8} beat={Math.floor(arrival.linear * 14)} />;
    default:
      if (units.length < 2) return whole(line);
      return (
        <Units
          {...line}
          units={units}
          arrivals={props.words?.length === units.length ? props.words : arrivalsWithin(arrival, units.length)}
        />
      );
  }
}

function whole(line: SetLine): ReactNode {
  const { enter, arrival, size, direction, place, type, text } = line;
  return (
    <div
      dir={direction}
      style={{
        ...place,
        ...type,
        ...arrivingMove(enter, arrival, size, Math.min(size * 0.5, 56), direction),
        opacity: arrivingOpacity(enter, arrival),
        transformOrigin: originOf(line),
      }}
    >
      {text}
    </div>
  );
}

/** The letters close up. Joined scripts are not tracked: they come into place as a whole. */
function tracked(line: SetLine): ReactNode {
  const { text, font, size, arrival, inkWidth, place, type, direction } = line;
  const letters = unitsOf(text, 'letter').length;
  if (letters < 2 || isJoined(text)) return whole(line);
  const spread = Math.min(size * 0.42, (inkWidth * 0.4) / letters) * (1 - arrival.settled);
  return (
    <div
      dir={direction}
      style={{
        ...place,
        ...type,
        letterSpacing: `${round(font.tracking * size + spread)}px`,
        opacity: arrivingOpacity('tracking-in', arrival),
      }}
    >
      {text}
    </div>
  );
}
