import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitPlate } from '$shared/motion/fit-plate';
import type { NameplateProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import { usePieces } from './parts/pieces';
import { leavingOpacity } from './parts/move';
import { Panel, cardPanel } from './parts/panel';
import { SetLines } from './parts/set-lines';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { round } from './typography';

/** A lower third: its stroke is drawn, the plate opens from it, then come the name and, a little later, the title. */
export const Nameplate = sided(DrawnNameplate);

function DrawnNameplate(props: NameplateProps): ReactNode {
  const { name, title, box, size, look, colors, enter = 'mask-rise', align = 'left' } = props;
  const minSize = props.minSize ?? size * 0.45;
  const heading = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const body = useMemo(() => fontOfTypeface(look.body), [look.body]);
  const plate = useMemo(
    () => fitPlate({ name, title: title ?? null, heading, body, width: box.width, size, minSize }),
    [name, title, heading, body, box.width, size, minSize],
  );
  const arrivalOf = usePieces(props, 4);
  const [stroke, ground, first, second] = [0, 1, 2, 3].map(arrivalOf);
  if (!stroke || !ground || !first || !second) return null;
  const left = Math.round((align === 'left' ? 0 : align === 'right' ? 1 : 0.5) * (box.width - plate.width));
  const { top, height } = { top: 0, height: plate.height };
  const bare = look.card === 'ruled';
  const opacity = leavingOpacity(stroke.after);
  const inside = left + plate.bar + (bare ? plate.pad * 0.6 : plate.pad);
  const radius = Math.min(look.radius, height / 2.4);
  const width = (plate.width - plate.bar) * (enter === 'none' ? 1 : ground.settled);
  const drawn = enter === 'none' ? 1 : stroke.settled;
  const inner = plate.width - plate.pad * 2 - plate.bar;
  const words = enter === 'none' ? 'none' : 'mask-rise';
  return (
    <Whole box={box} after={stroke.after} size={size}>
      {bare ? null : (
        <Panel
          x={left + plate.bar}
          y={top}
          width={width}
          height={height}
          radius={`0px ${round(radius)}px ${round(radius)}px 0px`}
          {...cardPanel(look, colors)}
          opacity={width < 1 ? 0 : opacity}
        />
      )}
      <div
        style={{
          position: 'absolute',
          left,
          top: Math.round(top + height * (1 - drawn)),
          width: plate.bar,
          height: Math.round(height * drawn),
          backgroundColor: colors.accent,
          opacity,
        }}
      />
      <SetLines
        fitted={plate.name}
        font={heading}
        color={colors.text}
        x={inside}
        y={top + plate.pad}
        width={inner}
        enter={words}
        arrival={first}
        alone
      />
      {plate.title ? (
        <SetLines
          fitted={plate.title}
          font={body}
          color={colors.soft}
          x={inside}
          y={top + plate.pad + plate.name.height + plate.gap}
          width={inner}
          enter={words}
          arrival={second}
          alone
        />
      ) : null}
    </Whole>
  );
}
