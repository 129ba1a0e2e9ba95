import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Box } from '$shared/motion/props/base';

interface Sides {
  /** The scene is read from the right. */
  readonly rtl: boolean;
  /** Everything around is seen in a mirror. */
  readonly mirrored: boolean;
}
const fromLeft: Sides = { rtl: false, mirrored: false };
const fromRight: Sides = { rtl: true, mirrored: false };
const inMirror: Sides = { rtl: true, mirrored: true };

const SidesContext = createContext(fromLeft);

export const useSides = (): Sides => useContext(SidesContext);

export function Reading({ rtl, children }: { readonly rtl: boolean; readonly children: ReactNode }): ReactNode {
  return <SidesContext.Provider value={rtl ? fromRight : fromLeft}>{children}</SidesContext.Provider>;
}

type Align = 'left' | 'center' | 'right';

export function otherSide<Given extends Align | undefined>(align: Given): Given | 'left' | 'right' {
  return align === 'left' ? 'right' : align === 'right' ? 'left' : align;
}

/**
 * A component that, in a scene read from the right, is drawn as in a mirror: order, bars, arrows, bullets and progress.
 * Its words, signs and pictures are turned back, each where it then stands.
 */
export function sided<Props extends { readonly box: Box; readonly align?: Align | undefined }>(
  Drawn: (props: Props) => ReactNode,
): (props: Props) => ReactNode {
  return function Sided(props) {
    if (!useSides().rtl) return <Drawn {...props} />;
    return (
      <div style={mirror(props.box.x * 2 + props.box.width)}>
        <SidesContext.Provider value={inMirror}>
          <Drawn {...props} {...(props.align === undefined ? {} : { align: otherSide(props.align) })} />
        </SidesContext.Provider>
      </div>
    );
  };
}

/** What is written by machines, or in letters of its own direction: the same in every scene. */
export function alwaysFromLeft<Props extends object>(Drawn: (props: Props) => ReactNode): (props: Props) => ReactNode {
  return function FromLeft(props) {
    return (
      <Reading rtl={false}>
        <Drawn {...props} />
      </Reading>
    );
  };
}

interface UprightProps {
  /** What is turned back stands between these. */
  readonly x: number;
  readonly width: number;
  readonly children: ReactNode;
}

/** Not to be seen in a mirror, only in its mirrored place. */
export function Upright({ x, width, children }: UprightProps): ReactNode {
  if (!useSides().mirrored) return children;
  return (
    <div style={mirror(Math.round(x * 2 + width))}>
      <SidesContext.Provider value={fromRight}>{children}</SidesContext.Provider>
    </div>
  );
}

/** About the middle of 0 and `span`, so that whole pixels stay whole. */
const mirror = (span: number) =>
  ({
    position: 'absolute',
    left: 0,
    top: 0,
    transform: `translateX(${span}px) scaleX(-1)`,
    transformOrigin: '0px 0px',
  }) as const;
