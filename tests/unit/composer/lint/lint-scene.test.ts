import { expect, test } from 'vitest';
import { composeScene } from '../../../../app/worker/composer/compose-scene';
import { lintScene } from '../../../../app/worker/composer/lint/lint-scene';
import { lintVideo } from '../../../../app/worker/composer/lint/lint-video';
import { applyFixes } from '../../../../app/worker/tools/fix-scene/apply-fixes';
import { iconPaths } from '../../../../app/preview/motion/generated/icon-paths';
import { isIcon } from '$shared/motion/icon-words';
import { orderKeysBetween } from '$shared/primitives/order-keys';
import type { Finding } from '$shared/schema/finding';
import type { LayoutElement, LeafElement, SceneLayout, VideoFormat } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { layoutOf, toFlat } from '$shared/schema/scene-tree';
import { styleOrDefault } from '../../../../app/worker/composer/styles/registry';
import { sceneRecord } from '../../../support/scenes';
import { briefFor, square, wide } from '../briefs';

const theme = { style: 'clean-light', palette: {} } as const;
interface Scene {
  readonly layout: SceneLayout;
  readonly durationInFrames: number;
  readonly format: VideoFormat;
}

function scene(recipe: string, said: Partial<SceneBrief>, format: VideoFormat = wide): Scene {
  const composed = composeScene(briefFor(recipe, said), { theme, format });
  if (!composed.ok) throw new Error(composed.error.code);
  const { layout, durationInFrames } = composed.value;
  return { layout, durationInFrames, format };
}

const lint = ({ layout, durationInFrames, format }: Scene): readonly Finding[] =>
  lintScene(layout, { theme, format, durationInFrames });
function mended({ layout: { elements, ...look }, durationInFrames, format }: Scene) {
  const flat = toFlat(elements, (count) => orderKeysBetween(null, null, count));
  const record = sceneRecord({ id: 's1', ...look, durationInFrames, elements: flat });
  const seams = { transitions: [], style: styleOrDefault(theme.style), fps: format.fps };
  const done = applyFixes(record, { theme, format, seams });
  const layout = layoutOf(done.record);
  if (!layout) throw new Error('no layout');
  return { ...done, layout, durationInFrames: done.record.durationInFrames };
}

function changed(given: Scene, id: string, change: Partial<LeafElement>): Scene {
  const elements = given.layout.elements.map((element) =>
    element.id === id ? ({ ...element, ...change } as LayoutElement) : element,
  );
  return { ...given, layout: { ...given.layout, elements } };
}

const title = scene('title', { headline: 'Acme Rockets', subline: 'Deliveries that leave the ground' });

/** One scene with exactly one thing wrong, and whether the linter can mend it. */
const wrong: readonly (readonly [string, Finding['rule'], Scene, boolean])[] = [
  ['a text nobody can tell from its ground', 'contrast', changed(title, 'headline', { color: '#f2f2f2' }), true],
  ['a headline in small print', 'text-size', changed(title, 'headline', { scale: 0.3 }), true],
  ['a subline in small print', 'text-size', changed(title, 'subline', { scale: 0.4 }), true],
  ['an arrival that drags', 'timing', { ...title, layout: { ...title.layout, pace: 0.25 } }, true],
  [
    'a figure that bounces',
    'ease',
    changed(scene('big-number', { headline: 'parcels' }), 'number', { enter: 'pop' }),
    true,
  ],
  [
    'more lines of code than have room',
    'left-out',
    scene('code-block', { code: { text: 'const a = 1;\n'.repeat(90), language: 'ts', emphasised: [] } }),
    false,
  ],
  ['a text of a thousand words', 'cut', scene('title', { headline: 'word '.repeat(1000) }), false],
];

test.each(wrong)('[LN1] %s is found once, with what it is, by how much, and a sentence', (_what, rule, given) => {
  expect(lint(title)).toEqual([]);
  const found = lint(given).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  const [{ value, limit, sentence, elementId } = {}] = found;
  expect(value).not.toBe(limit);
  expect(sentence).toMatch(/^[A-Z“].*\.$/);
  if (elementId !== null) expect(given.layout.elements.map(({ id }) => id)).toContain(elementId);
});

test.each(wrong.filter(([, , , mends]) => mends))('[LN2] %s is mended by one call', (_what, rule, given) => {
  const { edits, layout, durationInFrames, left } = mended(given);
  expect(edits.length).toBeGreaterThan(0);
  expect(left.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(lint({ ...given, layout, durationInFrames })).toEqual(left);
});

test.each(wrong.filter(([, , , mends]) => !mends))(
  '[LN2] %s is left to the person, and nothing is changed',
  (_what, rule, given) => {
    const { edits, layout, left } = mended(given);
    expect(left.some((finding) => finding.rule === rule)).toBe(true);
    expect(edits.some((edit) => edit.kind === 'setText')).toBe(false);
    expect(layout.elements.length).toBe(given.layout.elements.length);
  },
);

test('[LN3] text in a colour somebody asked for is judged on every colour of its ground', () => {
  const asked = scene('title', { headline: 'Acme' });
  const pale: Scene = {
    ...asked,
    layout: {
      ...asked.layout,
      palette: { text: '#777777' },
      background: { kind: 'gradient', from: '#ffffff', to: '#666666', angle: 0, ornament: null },
    },
  };
  const [finding] = lint(pale).filter(({ rule }) => rule === 'contrast');
  // No ink can be read on white and on dark grey: the ground gives way.
  expect(finding).toMatchObject({ elementId: null, limit: 4.5, fix: { kind: 'setBackground' } });
  expect(finding?.value).toBeLessThan(1.5);
  expect(mended(pale).left).toEqual([]);
});

test('[LN4] large text may stand out less than small text', () => {
  const colored = (id: string) =>
    lint(changed(title, id, { color: '#808080' })).filter(({ rule }) => rule === 'contrast');
  expect(colored('headline')).toEqual([]);
  expect(colored('subline')).toMatchObject([{ elementId: 'subline', limit: 4.5 }]);
});

test('[LN5] the least size follows the picture: half the pixels, half the size', () => {
  const least = (format: VideoFormat) => {
    const small = changed({ ...title, format }, 'headline', { scale: 0.2 });
    return lint(small).find(({ rule }) => rule === 'text-size')?.limit;
  };
  expect(least(wide)).toBe(84);
  expect(least({ ...wide, width: 960, height: 540 })).toBe(42);
  expect(least(square)).toBe(84);
});

test('[LN6] what is enlarged beyond its picture comes back into it', () => {
  const items = [
    'Check the weather',
    'Fuel the second stage',
    'Call everybody’s mother',
    'Count down from ten',
    'Look up',
  ];
  const large = changed(scene('bullet-list', { headline: 'Agenda', items }), 'headline', { scale: 5 });
  const { left } = mended(large);
  expect(left).toEqual([]);
});

test('[LN7] a scene that is over before it can be read is told how long it needs', () => {
  const short = {
    ...scene('quote', { quote: 'It landed before I closed the app, and the garden was still there.' }),
    durationInFrames: 20,
  };
  const [finding] = lint(short).filter(({ rule }) => rule === 'reading');
  expect(finding?.fix).toMatchObject({ kind: 'setDuration' });
  expect(mended(short).durationInFrames).toBeGreaterThan(60);
  expect(mended(short).left).toEqual([]);
});

test('[LN8] a picture in which nothing moves for long is called frozen', () => {
  const still = (durationInFrames: number): Scene => ({
    ...title,
    durationInFrames,
    layout: { ...title.layout, camera: 'none', background: { ...title.layout.background, ornament: 'none' } },
  });
  expect(lint(still(40)).filter(({ rule }) => rule === 'dead-time')).toEqual([]);
  const [frozen] = lint(still(300)).filter(({ rule }) => rule === 'dead-time');
  expect(frozen).toMatchObject({ limit: 1.4 });
  expect(frozen?.value).toBeGreaterThan(4);
  expect(mended(still(300))).toMatchObject({ left: [], layout: { camera: 'push-in' } });
  expect(lint({ ...still(300), layout: { ...title.layout, camera: 'push-in' } })).toEqual([]);
});

const seams = (...kinds: ('cut' | 'crossfade' | 'push' | 'wipe' | 'iris' | null)[]) =>
  [...kinds, null].map((kind) => ({ transition: kind && { kind } }));

test('[LN9] a video keeps to one transition and at most two others', () => {
  expect(lintVideo([])).toEqual([]);
  expect(lintVideo(seams(null, 'cut', 'crossfade', 'crossfade', 'push'))).toEqual([]);
  expect(lintVideo(seams('crossfade', 'push', 'crossfade', 'push'))).toMatchObject([
    { rule: 'transitions', value: 0.5, limit: 0.6, places: [3] },
  ]);
  // The last scene gives way to none.
  expect(lintVideo([...seams('crossfade', 'push', 'wipe').slice(0, -1), { transition: { kind: 'iris' } }])).toEqual([]);
});

test.each([
  [seams('crossfade', 'push', 'wipe', 'iris')],
  [seams('crossfade', 'push', 'crossfade', 'push')],
  [seams('push', 'crossfade', 'cut', 'wipe', 'wipe', null, 'iris', 'push', 'wipe', 'iris')],
])('[LN23] the fix of what is found between the scenes mends it, for the fewest scenes', (video) => {
  const [found] = lintVideo(video);
  if (found?.fix?.kind !== 'setTransition') throw new Error('no fix');
  const { transition } = found.fix;
  const mendedBy = (places: readonly number[]) =>
    lintVideo(
      video.map((scene, place) =>
        places.includes(place) && transition ? { transition: { kind: transition } } : scene,
      ),
    );
  expect(mendedBy(found.places)).toEqual([]);
  for (const place of found.places) expect(mendedBy(found.places.filter((other) => other !== place))).not.toEqual([]);
});

test('[LN12] a movement that its element can’t show is called so, and gives way to one that it can', () => {
  const bars = scene('bar-chart', {
    headline: 'Parcels',
    data: [
      { label: 'Q1', value: 10 },
      { label: 'Q2', value: 25 },
    ],
  });
  const typed = changed(bars, 'chart', { enter: 'typewriter' });
  expect(lint(typed)).toMatchObject([{ rule: 'motion', elementId: 'chart', fix: { kind: 'setEnter', enter: 'grow' } }]);
  expect(mended(typed).left).toEqual([]);
});

test.each([
  ['a title in a calm style', scene('title', { headline: 'Acme' }), 0.8],
  ['a figure that counts', scene('big-number', { headline: 'parcels', number: null }), 2.8],
] as const)('[LN28] %s that takes four times as long is told how long it may take', (_what, given, limit) => {
  for (const style of ['clean-light', 'luxury-minimal', 'newsroom']) {
    const slow = { ...given, layout: { ...given.layout, style, pace: 0.25 } };
    const own = { ...given, layout: { ...given.layout, style } };
    expect(lint({ ...own, durationInFrames: 900 }).filter(({ rule }) => rule === 'timing')).toEqual([]);
    const [finding] = lint({ ...slow, durationInFrames: 900 }).filter(({ rule }) => rule === 'timing');
    expect(finding).toMatchObject({ limit, fix: { kind: 'setPace', factor: 4 } });
  }
});

const data = [
  { label: 'Q1', value: 10 },
  { label: 'Q2', value: 25 },
];
const cards = scene('card-grid', {
  headline: 'What it does',
  items: ['Fast: in a second', 'Safe: by design', 'Cheap: ask us'],
});
const colored = (given: Scene, palette: SceneLayout['palette'], background = given.layout.background): Scene => ({
  ...given,
  layout: { ...given.layout, palette: { ...given.layout.palette, ...palette }, background },
});

test.each([
  ['quiet text on a card', colored(cards, { soft: '#c9c9c9' }), 'soft', 4.5],
  ['text on a card of its own colour', colored(cards, { card: '#8a8a8a' }), 'card', 4.5],
  ['the ink of a bubble', colored(scene('chat', {}), { onAccent: '#9fb0ff' }), 'onAccent', 4.5],
  [
    'the label of a button',
    colored(scene('call-to-action', { headline: 'Go' }), { onAccent: '#4060f0' }),
    'onAccent',
    4.5,
  ],
  ['the bars of a chart', colored(scene('bar-chart', { data }), { muted: '#f4f4f4' }), 'muted', 3],
  ['the line of a chart', colored(scene('line-chart', { data }), { accent: '#e8ecff' }), 'accent', 3],
  ['the figures of a row', colored(scene('stat-row', {}), { accentText: '#e8e8ff' }), 'accentText', 4.5],
  [
    'text on the palest paint of a field',
    colored(title, { text: '#767676', ornament: '#444444' }, { ...title.layout.background, ornament: 'mesh' }),
    'text',
    4.5,
  ],
] as const)('[LN29] %s is judged where it stands, and mended', (_what, given, role, limit) => {
  const found = lint(given).filter(({ rule }) => rule === 'contrast');
  expect(found.map((one) => one.limit)).toContain(limit);
  const roles = found.flatMap(({ fix }) => (fix?.kind === 'setColor' ? [fix.role] : fix ? ['text'] : []));
  expect(roles).toContain(role);
  expect(mended(given).left).toEqual([]);
});

test('[LN29] the colour somebody gave to figures, bars or an icon is judged as what it is', () => {
  const limits = (given: Scene, id: string) =>
    lint(changed(given, id, { color: '#ffe37a' })).map(({ elementId, limit }) => [elementId, limit]);
  const stats = scene('stat-row', {});
  const chart = scene('line-chart', { data });
  const idOf = ({ layout }: Scene, type: string) => layout.elements.find((element) => element.type === type)?.id ?? '';
  expect(limits(stats, idOf(stats, 'stats'))).toEqual([['stats', 4.5]]);
  expect(limits(chart, idOf(chart, 'chart'))).toEqual([['chart', 3]]);
});

test('[LN30] an icon that there is not gives way to the one that comes nearest, or to none', () => {
  const id = cards.layout.elements.find(({ type }) => type === 'cards')?.id ?? '';
  const named = (icon: string) => {
    const [element] = cards.layout.elements.flatMap((each) => (each.type === 'cards' ? [each] : []));
    return changed(cards, id, {
      cards: (element?.cards ?? []).map((card, index) => ({ ...card, icon: index === 0 ? icon : null })),
    });
  };
  const iconsIn = (given: Scene) =>
    mended(given).layout.elements.flatMap((each) => (each.type === 'cards' ? each.cards.map((card) => card.icon) : []));
  expect(lint(named('zap'))).toEqual([]);
  expect(lint(named('shield-alert'))).toMatchObject([
    { rule: 'icon', elementId: id, fix: { kind: 'setIcons', icons: ['shield-check', null, null] } },
  ]);
  expect(iconsIn(named('shield-alert'))).toEqual(['shield-check', null, null]);
  // By a word it is found by.
  expect(iconsIn(named('payments'))).toEqual(['wallet', null, null]);
  expect(iconsIn(named('qwertz'))).toEqual([null, null, null]);
  expect(mended(named('qwertz')).left).toEqual([]);
});

test('[LN30] every icon that the kit draws is known', () => {
  expect(Object.keys(iconPaths).filter((name) => !isIcon(name))).toEqual([]);
});
