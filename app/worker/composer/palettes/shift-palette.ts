import { fromOklch, isDark, oklchOf } from '$shared/motion/color';
import type { Oklch } from '$shared/motion/color';
import type { HexColor, Palette, SceneLayout, Theme } from '$shared/schema/layout';
import { resolveLook } from '../resolve-look';
import { rolesOn } from './palette-from-colors';

/** Where colours that are there may be moved to. */
export type PaletteShift = 'warmer' | 'cooler' | 'calmer' | 'livelier' | 'clearer';

const FIRE = 60;
const ICE = 240;

/** The colours of a scene, moved a step; text follows by calculation. */
export function shiftPalette(layout: SceneLayout, theme: Theme, shift: PaletteShift): Palette {
  const { colors } = resolveLook(layout, theme);
  const moved = (color: HexColor): HexColor => fromOklch(move(oklchOf(color), shift, color));
  const ground = shift === 'clearer' ? (isDark(colors.background) ? '#000000' : '#ffffff') : moved(colors.background);
  return rolesOn(ground, moved(colors.accent));
}

/** The same for a project, from what its opening stands on: its next scene goes with those that were moved. */
export function shiftTheme(theme: Theme, shift: PaletteShift): Palette {
  return shiftPalette(bareLayout, theme, shift);
}

/** A scene with no colour of its own, which shows what the project has. */
export const bareLayout: SceneLayout = {
  recipe: 'title',
  style: null,
  palette: {},
  background: { kind: 'solid', color: 'background', ornament: null },
  arrangement: 'centered',
  pace: 1,
  camera: null,
  ease: null,
  typography: null,
  elements: [],
};

function move({ l, c, h }: Oklch, shift: PaletteShift, color: HexColor): Oklch {
  switch (shift) {
    case 'calmer':
      return { l, c: c * 0.45, h };
    case 'livelier':
      return { l, c: Math.max(c * 1.5, c + 0.03), h };
    case 'clearer':
      return { l: isDark(color) ? l : Math.min(0.92, l), c: c * 1.2, h };
    case 'warmer':
      return toward({ l, c, h }, FIRE);
    case 'cooler':
      return toward({ l, c, h }, ICE);
  }
}

/** Grey takes on a breath of the hue, a colour goes a third of the way to it. */
function toward({ l, c, h }: Oklch, hue: number): Oklch {
  if (c < 0.03) return { l, c: Math.max(c, 0.022), h: hue };
  const way = ((hue - h + 540) % 360) - 180;
  return { l, c, h: h + way * 0.4 };
}
