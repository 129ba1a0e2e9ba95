import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitList, listSpacing } from '$shared/motion/fit-list';
import type { ListRow, Marker } from '$shared/motion/fit-list';
import { faceOf } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { ListProps } from '$shared/motion/props/words';
import { cascades } from '$shared/motion/timing';
import { standing, useArrivals } from './arrival';
import type { Arrival } from './arrival';
import { Line } from './line';
import { Disc } from './parts/disc';
import { leavingOpacity } from './parts/move';
import { partOpacity } from './parts/pieces';
import { Sign } from './parts/sign';
import { sided } from './parts/sides';
import { round, thousandths } from './typography';

/** Items that arrive one after the other; smaller, in two columns or cut if there are too many. */
export const List = sided(DrawnList);

function DrawnList(props: ListProps): ReactNode {
  const {
    items,
    box,
    font: family,
    weight,
    italic = false,
    tracking = 0,
    size,
    look = 'plain',
    enter = 'fade-rise',
  } = props;
  const minSize = props.minSize ?? size * 0.45;
  const leading = props.leading ?? 1.2;
  const marker = props.marker ?? 'bullet';
  const font = useMemo(() => ({ family, weight, italic, tracking }), [family, weight, italic, tracking]);
  const spacing = listSpacing[look];
  const list = useMemo(
    () =>
      fitList({
        items,
        font,
        width: box.width - size * spacing.pad * 2,
        height: box.height - size * spacing.pad * 2,
        size,
        minSize,
        leading,
        marker,
        gap: spacing.gap,
      }),
    [items, font, box.width, box.height, size, minSize, leading, marker, spacing.pad, spacing.gap],
  );
  const arrivals = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: list.rows.length,
    ...cascades[enter === 'cascade' ? 'quickItem' : 'item'],
  });
  const shared = {
    props,
    font,
    marker,
    look,
    size: list.size,
    lineHeight: list.lineHeight,
    indent: list.indent,
    gap: list.gap,
  };
  const inset = list.size * spacing.pad;
  return (
    <>
      {list.rows.map((row, index) => (
        <Row
          key={index}
          {...shared}
          row={{ ...row, x: box.x + row.x + inset, y: box.y + row.y + inset }}
          arrival={enter === 'none' ? { ...standing, after: arrivals[index]?.after } : (arrivals[index] ?? standing)}
          enter={enter}
        />
      ))}
    </>
  );
}

interface RowProps {
  readonly props: ListProps;
  readonly font: TextFont;
  readonly marker: Marker;
  readonly look: 'plain' | 'ruled' | 'cards';
  readonly size: number;
  readonly lineHeight: number;
  readonly indent: number;
  readonly gap: number;
  readonly row: ListRow;
  readonly arrival: Arrival;
  readonly enter: NonNullable<ListProps['enter']>;
}

function Row({ props, font, marker, look, size, lineHeight, indent, gap, row, arrival, enter }: RowProps): ReactNode {
  const last = row.lines.length - 1;
  return (
    <>
      {look === 'cards' ? <Card props={props} row={row} size={size} arrival={arrival} /> : null}
      {look === 'ruled' && row.y > props.box.y + 1 ? (
        <Rule color={props.lineColor ?? props.color} row={row} gap={gap} arrival={arrival} />
      ) : null}
      <MarkerMark props={props} font={font} marker={marker} size={size} row={row} arrival={arrival} enter={enter} />
      {row.lines.map((line, index) => (
        <Line
          key={index}
          text={line.text}
          font={font}
          size={size}
          color={props.color}
          x={row.x + indent}
          y={row.y + index * lineHeight}
          width={row.width - indent}
          align={undefined}
          enter={enter === 'pop' && last > 0 ? 'fade-rise' : enter}
          arrival={arrival}
          markColor={props.markerColor}
          onMarkColor={props.onMarkerColor}
        />
      ))}
    </>
  );
}

function Card({ props, row, size, arrival }: Pick<RowProps, 'props' | 'row' | 'size' | 'arrival'>): ReactNode {
  const pad = size * listSpacing['cards'].pad;
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(row.x - pad),
        top: Math.round(row.y - pad),
        width: Math.round(row.width + pad * 2),
        height: Math.round(row.height + pad * 2 - size * 0.2),
        borderRadius: round(size * 0.55),
        backgroundColor: props.lineColor ?? '#ffffff',
        opacity: partOpacity(arrival, 3),
        transform: `scale(${round(0.86 + 0.14 * arrival.moved)})`,
      }}
    />
  );
}

function Rule({ color, row, gap, arrival }: { color: string; row: ListRow; gap: number; arrival: Arrival }): ReactNode {
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(row.x),
        top: Math.round(row.y - gap / 2 - 1),
        width: Math.round(row.width * arrival.settled),
        height: 2,
        backgroundColor: color,
        opacity: leavingOpacity(arrival.after),
      }}
    />
  );
}

type MarkProps = Pick<RowProps, 'props' | 'font' | 'marker' | 'size' | 'row' | 'arrival' | 'enter'>;

/** Centred on the capitals of the first line. */
function MarkerMark({ props, font, marker, size, row, arrival, enter }: MarkProps): ReactNode {
  if (marker === 'none' || row.index === null) return null;
  const color = props.markerColor ?? props.color;
  if (marker === 'number') {
    return (
      <Line
        text={String(row.index + (props.first ?? 1))}
        font={font}
        size={size}
        color={color}
        x={row.x}
        y={row.y}
        width={size * 1.2}
        align={undefined}
        enter={enter === 'typewriter' ? 'fade-rise' : enter}
        arrival={arrival}
      />
    );
  }
  const cap = (faceOf(font).metrics.capHeight / 1000) * size;
  const across = marker === 'check' ? cap * 1.35 : cap * 0.5;
  const center = row.y + cap / 2;
  const grown = enter === 'none' ? 1 : arrival.moved;
  const disc = (
    <Disc
      x={row.x}
      y={center - across / 2}
      width={across}
      color={color}
      opacity={leavingOpacity(arrival.after)}
      move={grown === 1 ? {} : { transform: `scale(${thousandths(Math.max(0, grown))})` }}
    />
  );
  if (marker === 'bullet') return disc;
  // Beside the disc, not in it: opacity belongs on leaves.
  const tick = across * 0.66;
  return (
    <>
      {disc}
      <Sign
        icon="check"
        x={row.x + (across - tick) / 2}
        y={center - tick / 2}
        size={tick}
        color={props.onMarkerColor ?? '#ffffff'}
        weight={3.6}
        arrival={arrival}
      />
    </>
  );
}
