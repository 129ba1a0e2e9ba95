import { distance, isDark } from '$shared/motion/color';
import type { SceneLayout, Theme } from '$shared/schema/layout';
import { resolveLook } from '../resolve-look';
import { namedPalettes, type NamedPalette } from './named-palettes';
import { bareLayout } from './shift-palette';

/** Colours that go with anything, the unlike ones next to each other: none belongs to a feast or a trade. */
const goWithAnything =
  'ocean,nordic,berry,earthy,forest,mediterranean,sunset,garden,space,desert,jungle,provence,jewel,beach'.split(',');
const choices = goWithAnything.flatMap((id) => namedPalettes.find((palette) => palette.id === id) ?? []);
/** Between the grounds and the accents of two palettes, together: less is taken for the same colours. */
const UNLIKE = 0.2;

/** Other colours for a scene, as dark or as light as those it has; asked again, it is the next, until all were seen. */
export function otherPalette(layout: SceneLayout | null, theme: Theme): NamedPalette | null {
  const { background, accent } = resolveLook(layout ?? bareLayout, theme).colors;
  const fitting = choices.filter(({ palette }) => isDark(palette.background ?? background) === isDark(background));
  const present = fitting.findIndex(({ palette }) => palette.background === background);
  const next = [...fitting.slice(present + 1), ...fitting.slice(0, present + 1)];
  const unlike = ({ palette }: NamedPalette): boolean =>
    distance(palette.background ?? background, background) + distance(palette.accent ?? accent, accent) > UNLIKE;
  return next.find(unlike) ?? null;
}
