import { expect, test } from 'vitest';
import { goesOnBy, standsTooLong } from '$shared/motion/going-on';
import { kitComponents } from '$shared/motion/props/kit';
import { exitMotion } from '$shared/schema/motions';
import type { EmphasisMotion, EnterMotion, ExitMotion } from '$shared/schema/motions';
import type { LeafElement, SceneLayout } from '$shared/schema/layout';
import { arrange } from '../../../app/worker/composer/arrange';
import type { ElementKind } from '../../../app/worker/composer/elements/element-kind';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../app/worker/composer/write-code';
import { layoutsOfAllForms } from '../../support/kit-forms';
import { markupAt } from '../../support/kit-frame';
import { visibleParts } from '../../support/visible-parts';
import { wide } from '../composer/briefs';
import { runCode } from '../composer/run-code';

/** What kinds of element claim of their components, held against what the components draw. */

interface Shown {
  readonly element: LeafElement;
  readonly kind: ElementKind;
  readonly component: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const clock = { ...wide, durationInFrames: 150 };

function shownIn(layout: SceneLayout, style: string): readonly Shown[] {
  const theme = { style, palette: {} };
  const placed = arrange(layout, resolveLook(layout, theme), wide);
  const { parts } = runCode(writeCode({ layout, name: 'A', durationInFrames: 150, theme, format: wide }));
  return placed.map(({ element }, index) => ({
    element,
    kind: kindOf(element),
    component: parts[index]?.component ?? '',
    props: { ...parts[index]?.props, at: 10, over: 40, ease: 'snappy', emphasis: 'none', exit: 'none' },
  }));
}

const everything = layoutsOfAllForms.flatMap((layout, index) =>
  shownIn(layout, styles[index % styles.length]?.id ?? ''),
);
/** Each component in each of its forms once. */
const each = [...new Map(everything.map((shown) => [formOf(shown), shown])).values()];

function formOf({ component, props }: Shown): string {
  const look = props['look'];
  const card = typeof look === 'object' && look !== null && 'card' in look ? String(look.card) : String(look);
  const form = [
    'shape',
    'variant',
    'sign',
    'frame',
    'device',
    'marker',
    'direction',
    'area',
    'route',
    'scrolls',
    'steps',
  ];
  return JSON.stringify([component, card, ...form.map((name) => (name in props ? String(props[name]) : null))]);
}

const nameOf = ({ component, props }: Shown): string => `${component} ${String(props['shape'] ?? props['sign'] ?? '')}`;

type Said = { readonly enter?: EnterMotion; readonly emphasis?: EmphasisMotion; readonly exit?: ExitMotion };
const drawn = ({ component, props }: Shown, frame: number, said: Said = {}): string =>
  // Ids of gradients are new in each drawing.
  markupAt(component, { ...props, ...said }, frame, clock).replaceAll(/area[^")]*/g, 'area');

/** One of each component is enough to look at in many frames. */
const ofEach = [...new Map(each.map((shown) => [nameOf(shown), shown])).values()];

test('[MO100] what is tested here is every component of the kit', () => {
  const components = new Set(each.map(({ component }) => component));
  expect(Object.keys(kitComponents).filter((name) => name !== 'Scene' && !components.has(name))).toEqual([]);
});

test.each(exitMotion.options.filter((exit) => exit !== 'none'))(
  '[MO100] whatever leaves by %s stands until then and leaves nothing behind',
  (exit) => {
    const kept = each.flatMap((shown) =>
      visibleParts(drawn(shown, 149, { exit })).map((part) => `${nameOf(shown)} keeps ${part}`),
    );
    const early = ofEach.flatMap((shown) => [
      ...(drawn(shown, 90, { exit }) === drawn(shown, 90) ? [] : [`${nameOf(shown)} goes too early`]),
      ...(visibleParts(drawn(shown, 90)).length > 0 ? [] : [`${nameOf(shown)} is not to be seen`]),
    ]);
    expect([...kept, ...early]).toEqual([]);
  },
);

/** What a component shows after it stands, four times a second. */
const frames = Array.from({ length: 14 }, (_, index) => 51 + index * 7);
const film = (shown: Shown, said: Said = {}): readonly string[] => frames.map((frame) => drawn(shown, frame, said));

function longestStill(pictures: readonly string[]): number {
  let [longest, still] = [0, 0];
  pictures.forEach((picture, index) => {
    still = index > 0 && picture === pictures[index - 1] ? still + 1 : 0;
    longest = Math.max(longest, still);
  });
  return (longest * 7) / clock.fps;
}

test('[MO101] every emphasis that an element claims changes what is drawn, once it stands', () => {
  const faults = ofEach.flatMap((shown) => {
    const plain = film(shown);
    return shown.kind.emphases.flatMap((emphasis) => {
      if (emphasis === 'none') return [];
      const pictures = film(shown, { emphasis });
      const changed = pictures.filter((picture, index) => picture !== plain[index]).length;
      const said = `${nameOf(shown)} ${emphasis}`;
      return [
        ...(drawn(shown, 50, { emphasis }) === drawn(shown, 50) ? [] : [`${said} begins too early`]),
        ...(changed > 2 ? [] : [`${said} does nothing`]),
        ...(goesOnBy(emphasis) && standsTooLong(longestStill(pictures)) ? [`${said} stands still`] : []),
      ];
    });
  });
  expect(faults).toEqual([]);
});

test('[MO102] what claims to go on never stands still for long', () => {
  const going = ofEach.filter(({ kind, element }) => kind.goesOn(element));
  expect(new Set(going.map(({ component }) => component)).size).toBeGreaterThan(8);
  expect(going.filter((shown) => standsTooLong(longestStill(film(shown)))).map(nameOf)).toEqual([]);
});

const entersOf = ({ kind, element }: Shown): readonly EnterMotion[] => kind.enters(element);

test('[MO103] every arrival that an element claims is one of its own, and what it does unasked is among them', () => {
  // In one of its forms at least: words that stand on a line each arrive as lines do, and a lone figure has no letters.
  const claimOf = (shown: Shown): string => `${nameOf(shown)}: ${entersOf(shown).join()}`;
  const faults = [...new Set(everything.map(claimOf))].flatMap((claim) => {
    const forms = everything.filter((shown) => claimOf(shown) === claim);
    const [shown] = forms;
    if (!shown) return [];
    const { kind, element } = shown;
    const seen = new Map<string, EnterMotion>();
    const alike = entersOf(shown).flatMap((enter) => {
      const some = forms.slice(0, 4);
      const way = some.flatMap((form) => [12, 17, 22, 30, 40, 47].map((frame) => drawn(form, frame, { enter }))).join();
      const other = seen.get(way);
      seen.set(way, enter);
      return other === undefined ? [] : [`${nameOf(shown)}: ${enter} looks like ${other}`];
    });
    const unsaid = styles.filter((style) => !entersOf(shown).includes(kind.enter(element, style)));
    return [...alike, ...unsaid.map((style) => `${nameOf(shown)} does in ${style.id} what it does not claim`)];
  });
  expect(faults).toEqual([]);
});
