import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitWipe } from '$shared/motion/fit-wipe';
import type { FittedWipe, FittedWipeSide } from '$shared/motion/fit-wipe';
import type { WipeProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Panel } from './parts/panel';
import { Picture } from './parts/picture';
import { SetLines } from './parts/set-lines';
import { partOpacity, wholeStyle } from './parts/pieces';
import { Sign } from './parts/sign';
import { useStage } from './parts/stage';
import type { Stage } from './parts/stage';
import { round } from './typography';

/** Before and after: an edge sweeps across and comes to rest in the middle, where both can be seen. */
export function Wipe(props: WipeProps): ReactNode {
  const { before, after, box, size, look, colors } = props;
  const minSize = props.minSize ?? size * 0.5;
  const fitted = useMemo(
    () => fitWipe([before, after], { width: box.width, height: box.height, size, minSize, look }),
    [before, after, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const [left, right] = fitted.sides;
  if (!left || !right) return null;
  const opened = stage.entrance(0, 0.3);
  const share = edgeAt(stage);
  const { tall } = fitted;
  const edge = (tall ? box.height : box.width) * share;
  const radius = Math.max(look.radius, 8);
  const whole = { x: 0, y: 0, width: box.width, height: box.height } as const;
  const knob = Math.round(size * 1.25);
  const shared = { fitted, props, whole, opacity: partOpacity(opened, 3) };
  const edgeShown = partOpacity(opened, 1);
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        overflow: 'hidden',
        borderRadius: radius,
        ...wholeStyle(stage.after, size),
      }}
    >
      <Side {...shared} side={right} which="after" />
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: 0,
          width: tall ? box.width : round(edge),
          height: tall ? round(edge) : box.height,
          overflow: 'hidden',
        }}
      >
        <Side {...shared} side={left} which="before" />
      </div>
      <Panel
        x={tall ? 0 : edge - 3}
        y={tall ? edge - 3 : 0}
        width={tall ? box.width : 6}
        height={tall ? 6 : box.height}
        radius={0}
        fill={colors.text}
        opacity={edgeShown}
      />
      <div
        style={{
          position: 'absolute',
          left: Math.round((tall ? box.width / 2 : edge) - knob / 2),
          top: Math.round((tall ? edge : box.height / 2) - knob / 2),
          width: knob,
          height: knob,
          transform: tall ? 'rotate(90deg)' : 'none',
        }}
      >
        <Panel x={0} y={0} width={knob} height={knob} radius={knob / 2} fill={colors.text} opacity={edgeShown} />
        <Sign
          icon="chevrons-left-right"
          x={knob * 0.2}
          y={knob * 0.2}
          size={knob * 0.6}
          color={colors.background}
          weight={2.4}
          opacity={edgeShown}
        />
      </div>
    </div>
  );
}

/** From nothing changed, almost to the other end, back to the middle; there it breathes. */
function edgeAt(stage: Stage): number {
  const there = stage.part(0.25, 0.68).settled;
  const back = stage.part(0.68, 1).settled;
  return 1 - 0.84 * there + 0.34 * back + (stage.since > 0 ? 0.018 * Math.sin(stage.since * 1.7) : 0);
}

interface SideProps {
  readonly fitted: FittedWipe;
  readonly side: FittedWipeSide;
  readonly which: 'before' | 'after';
  readonly props: WipeProps;
  readonly whole: { readonly x: 0; readonly y: 0; readonly width: number; readonly height: number };
  readonly opacity: number;
}

function Side({ fitted, side, which, props, whole, opacity }: SideProps): ReactNode {
  const { look, colors } = props;
  const { tall, pad, labelSize } = fitted;
  const after = which === 'after';
  const half = { width: tall ? whole.width : whole.width / 2, height: tall ? whole.height / 2 : whole.height };
  const x = after && !tall ? half.width : 0;
  const y = after && tall ? half.height : 0;
  const pill = {
    width: Math.max(0, ...side.label.lines.map((line) => line.width)) + labelSize * 1.4,
    height: labelSize * 1.9,
  };
  const still = { linear: opacity, moved: 1, settled: opacity };
  const room = half.height - pad - pill.height;
  return (
    <>
      {side.text ? (
        <Panel {...whole} radius={0} fill={after ? colors.accent : colors.card} opacity={opacity} />
      ) : (
        <Picture
          src={props[which].src}
          width={whole.width}
          height={whole.height}
          pan="none"
          travel={0}
          colors={colors}
          opacity={opacity}
          index={after ? 0 : 1}
        />
      )}
      <Panel
        x={x + pad}
        y={y + pad}
        {...pill}
        radius={Math.min(look.radius, pill.height / 2)}
        fill={after ? colors.onAccent : colors.text}
        opacity={opacity}
      />
      <SetLines
        fitted={side.label}
        font={fontOfTypeface(look.label)}
        color={after ? colors.accent : colors.background}
        x={x + pad + labelSize * 0.7}
        y={y + pad + (pill.height - labelSize * 0.7) / 2}
        width={pill.width}
        align="left"
        enter="fade-rise"
        arrival={still}
      />
      {side.text ? (
        <SetLines
          fitted={side.text}
          font={fontOfTypeface(look.heading)}
          color={after ? colors.onAccent : colors.text}
          x={x + pad}
          y={y + pad + pill.height + (room - pad * 0.6 - side.text.height) / 2}
          width={half.width - pad * 2}
          enter="fade-rise"
          arrival={still}
        />
      ) : null}
    </>
  );
}
