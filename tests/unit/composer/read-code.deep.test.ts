import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutElement, LeafElement, SceneLayout } from '$shared/schema/layout';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { readCode } from '../../../app/worker/composer/read-code';
import { differences, isList, valueAt } from '../../../app/worker/composer/read-code-differences';
import type { Path } from '../../../app/worker/composer/read-code-differences';
import { readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { writeCode } from '../../../app/worker/composer/write-code';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import { briefFor, plainTheme, wide } from './briefs';
import { replacedAt, scenes, valuesIn, withDefaults } from './edited-defaults';
import { anotherLike, requests } from './random-layouts';
import { compose } from './run-code';

/** As many as take a few seconds; the identity itself is tried ten thousand times beside it. */
const numRuns = Number(process.env['LAYOUTS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 70);
const long = 3_600_000;

/** The same element with the content of another. */
function withContentOf(element: LayoutElement, others: ReadonlyMap<string, LeafElement>): LayoutElement {
  if (element.type === 'group') {
    return { ...element, children: element.children.map((child) => withContentOf(child, others)) };
  }
  return { ...(others.get(element.id) ?? element), id: element.id };
}

/** A scene, and one that has the same elements and says nothing of what it says. */
const pairs = fc.tuple(requests, requests).chain(([wanted, other]) => {
  const leaves = wanted.layout.elements.flatMap(leavesOf);
  return fc.tuple(...leaves.map((leaf) => anotherLike(leaf))).map((others) => {
    const byId = new Map(others.map((content, index) => [leaves[index]?.id ?? '', content]));
    const elements = wanted.layout.elements.map((element) => withContentOf(element, byId));
    return { wanted, present: { ...wanted, layout: { ...other.layout, elements } } };
  });
});

test(
  '[CO71] all that a scene says comes back over any other scene with the same elements',
  () => {
    fc.assert(
      fc.property(pairs, ({ wanted, present }) => {
        expect(readCode(writeCode(wanted), present)).toEqual(wanted.layout);
      }),
      { numRuns, seed },
    );
  },
  long,
);

const unsaid = {
  scale: null,
  color: null,
  align: null,
  face: null,
  weight: null,
  enter: null,
  emphasis: null,
  exit: null,
};
const cursor: LeafElement = {
  ...unsaid,
  id: 'cursor',
  type: 'cursor',
  path: [{ target: 'button', x: 0.5, y: 0.5, click: true }],
};

test('[CO71] what follows from a text that was changed is not read as a wish of its own', () => {
  const request = (label: string, text: string, points: boolean): CodeRequest => ({
    layout: {
      recipe: 'title',
      style: null,
      palette: {},
      background: { kind: 'gradient', from: 'accent', to: 'onAccent', angle: 5, ornament: 'stripes' },
      arrangement: 'split',
      pace: 1,
      camera: null,
      ease: null,
      typography: null,
      elements: [
        { ...unsaid, id: 'headline', type: 'text', role: 'headline', text },
        { ...unsaid, id: 'button', scale: 2.5, type: 'button', label, variant: 'link' },
        ...(points ? [cursor] : []),
      ],
    },
    name: 'Room',
    durationInFrames: 120,
    theme: { style: 'corporate', palette: {} },
    format: wide,
  });
  const long = 'word '.repeat(60);
  for (const points of [false, true]) {
    const [crowded, roomy] = [request('Everything there is to say', long, points), request('Go', 'One', points)];
    // The ornament finds room, and what is pointed at moves.
    expect(writeCode(crowded)).toContain('ornament="none"');
    expect(writeCode(roomy).includes('ornament="stripes"')).toBe(!points);
    expect(readCode(writeCode(roomy), crowded)).toEqual(roomy.layout);
    expect(readCode(writeCode(crowded), roomy)).toEqual(crowded.layout);
  }
  const pointing = request('Go', 'One', true);
  const moved = writeCode(pointing).replace(/x: \d+, y: \d+, click/, 'x: 960, y: 270, click');
  expect(readCode(moved, pointing)?.elements.at(-1)).toMatchObject({
    path: [{ target: null, x: 0.5, y: 0.25, click: true }],
  });
});

test('[CO71] a text that turns its scene around wishes no side for anything in it', () => {
  const request = (text: string): CodeRequest => ({
    layout: {
      recipe: 'title',
      style: null,
      palette: {},
      background: { kind: 'solid', color: 'background', ornament: 'none' },
      arrangement: 'left',
      pace: 1,
      camera: null,
      ease: null,
      typography: null,
      elements: [
        { ...unsaid, id: 'headline', type: 'text', role: 'headline', text },
        { ...unsaid, id: 'logo', type: 'logo', name: 'Acme', sign: 'ring' },
      ],
    },
    name: 'Sides',
    durationInFrames: 120,
    theme: plainTheme,
    format: wide,
  });
  const [arabic, english] = [request('أسرع من أي وقت'), request('Faster than ever')];
  expect(readCode(writeCode(english), arabic)).toEqual(english.layout);
  expect(readCode(writeCode(arabic), english)).toEqual(arabic.layout);
});

test('[CO160] what splits the frame with a heading is drawn once, also out of a group', () => {
  const list: LeafElement = {
    ...unsaid,
    id: 'list',
    type: 'list',
    marker: 'bullet',
    first: null,
    items: ['One', 'Two'],
  };
  const code = writeCode({
    layout: {
      recipe: 'title',
      style: null,
      palette: {},
      background: { kind: 'solid', color: 'background', ornament: 'none' },
      arrangement: 'split',
      pace: 1,
      camera: null,
      ease: null,
      typography: null,
      elements: [
        { ...unsaid, id: 'headline', type: 'text', role: 'headline', text: 'Two things' },
        { ...unsaid, id: 'group', type: 'group', direction: 'row', children: [list] },
      ],
    },
    name: 'Once',
    durationInFrames: 120,
    theme: plainTheme,
    format: wide,
  });
  expect(readSyntax(code)?.parts.map(({ component }) => component)).toEqual(['Text', 'List']);
});

test(
  '[CO72] a text or number changed by hand in the defaults is in the layout, and nothing else is',
  () => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, pick) => {
        const code = writeCode(request);
        const defaults = readSyntax(code)?.defaults ?? {};
        const places = valuesIn(defaults);
        const place = places[pick % Math.max(1, places.length)];
        if (!place) return;
        const changed = replacedAt(defaults, place);
        const layout = readCode(withDefaults(code, changed), request);
        expect(layout, place.join('.')).not.toBeNull();
        const written = readSyntax(writeCode({ ...request, layout: layout ?? request.layout }))?.defaults;
        expect({ ...written, colors: null }).toEqual({ ...(changed as object), colors: null });
      }),
      { numRuns, seed },
    );
  },
  long,
);

function recolored(request: CodeRequest, path: Path): SceneLayout | null {
  const code = writeCode(request);
  const defaults = readSyntax(code)?.defaults;
  const changed = replacedAt(defaults, ['colors', ...path.map(String)], () => '#123456');
  return readCode(withDefaults(code, changed), request);
}

/** Of the colours in the defaults of a code, by their paths: the ornament has several. */
function colorPaths(code: string): Path[] {
  const colors = readSyntax(code)?.defaults['colors'];
  return differences(colors, {}).flatMap(([key = '']): Path[] => {
    const value = valueAt(colors, [key]);
    return isList(value) ? value.map((_paint, at) => [key, at]) : [[key]];
  });
}

test('[CO72] a colour changed by hand in the defaults is in the layout, whatever it colours', () => {
  for (const [index, request] of scenes.entries()) {
    const { style, occasion } = resolveLook(request.layout, request.theme);
    // Each colour of a third of the scenes.
    for (const path of colorPaths(writeCode(request)).filter((_path, at) => (at + index) % 3 === 0)) {
      const layout = recolored(request, path);
      const key = path.join('.');
      // Where the accent floods the ground, no layout has another one on it: the scene becomes its code.
      if (key === 'accent' && style.grounds[occasion].flood) continue;
      expect(layout, `${key} of ${request.layout.recipe} in ${style.id}`).not.toBeNull();
      const written = layout && readSyntax(writeCode({ ...request, layout }))?.defaults['colors'];
      if (layout) expect(valueAt(written ?? {}, path), key).toBe('#123456');
    }
  }
});

const title: CodeRequest = (() => {
  const { layout, name, durationInFrames } = compose(briefFor('title', { headline: 'Acme Rockets' }), plainTheme, wide);
  return { layout, name, durationInFrames, theme: plainTheme, format: wide };
})();

function edited(find: string | RegExp, put: string): SceneLayout | null {
  const code = writeCode(title);
  const changed = code.replace(find, () => put);
  expect(changed).not.toBe(code);
  return readCode(changed, title);
}

test('[CO73] what was changed in a tag itself is read back where a layout can say it', () => {
  const [headline] = title.layout.elements;
  const expectHeadline = (layout: SceneLayout | null, fields: object): void =>
    expect(layout?.elements).toEqual([{ ...headline, ...fields }]);
  expectHeadline(edited('text={headline}', 'text="Hello"'), { text: 'Hello' });
  expectHeadline(edited('color={colors.text}', 'color="#ff0044"'), { color: '#ff0044' });
  expectHeadline(edited('color={colors.text}', 'color={colors.background}'), { color: 'background' });
  expectHeadline(edited('[196, 84]', '[150, 84]'), { scale: 0.765 });
  expectHeadline(edited('enter="mask-rise"', 'enter="pop"'), { enter: 'pop' });
  expectHeadline(edited('ease="snappy"', 'ease="snappy" emphasis="pulse"'), { emphasis: 'pulse' });
  expectHeadline(edited("role: 'headline'", "role: 'headline', enter: 'slam'"), { enter: 'slam' });
  expect(edited("arrangement: 'left'", "arrangement: 'centered'")?.arrangement).toBe('centered');
  expect(edited('camera="push-in"', '')?.camera).toBe('none');
  expect(edited('angle={135}', 'angle={90}')?.background).toMatchObject({ angle: 90 });
  expect(edited('gradientTo={colors.backgroundEnd}', '')?.background).toMatchObject({ kind: 'solid' });
  expect(edited('ornament="disc"', 'ornament="grid"')?.background).toMatchObject({ ornament: 'grid' });
});

test('[CO73] how the code is formatted does not matter', () => {
  expect(readCode(writeCode(title).replace(/\n\s*/g, '\n\n'), title)).toEqual(title.layout);
  expect(readCode(writeCode(title).replaceAll("'", '"'), title)).toEqual(title.layout);
});

test('[CO73] what a layout can’t say is not read into one, and nothing of it is run', () => {
  const beyond: readonly (readonly [string | RegExp, string])[] = [
    ['[157, 445', '[300, 445'],
    ['[4, 23]', '[40, 23]'],
    ['ease="snappy"', 'ease="bouncy"'],
    ['[196, 84]', '[3000, 84]'],
    ['colors.text}', "colors['text']}"],
    ["headline: 'Acme Rockets'", "headline: 'Acme ' + 'Rockets'"],
    ["headline: 'Acme Rockets'", "headline: 'Acme Rockets', more: 1"],
    ["headline: 'Acme Rockets'", "headline: (globalThis.ran = 'Acme Rockets')"],
    ["headline: 'Acme Rockets'", "headline: 'Acme Rockets', __proto__: { x: 1 }"],
    ["text: '#ffffff'", "text: '#ffffff', later: '#123456'"],
    ['headline, colors }', 'headline: title, colors }'],
    ['return (', 'const frame = 1;\n  return ('],
    ['return (', '// mine\n  return ('],
    ['<Text', '{/* mine */}<Text'],
    ['<Text', '<Text {...colors}'],
    ['AcmeRockets(', 'Mine('],
    [/export const layout = \{[^]*?\n\};\n/, ''],
    ["arrangement: 'left'", "arrangement: 'somewhere'"],
    ["headline: { type: 'text'", "title: { type: 'text'"],
    ["headline: { type: 'text', role: 'headline' }", "headline: { type: 'list', marker: 'none' }"],
    ['</Scene>', '  <Text text="One more" />\n    </Scene>'],
    [/<Text[^]*\/>/, ''],
    [
      "import { Scene, Text, place } from '@bazaar-vid/motion';",
      "import { Scene, Text, place } from '@bazaar-vid/motion';\nimport 'remotion';",
    ],
    ['props: Partial<typeof defaults>', 'props: any'],
    [/[^]*/, ''],
    [/[^]*/, '{'.repeat(20_000)],
    [/[^]*/, `export const defaults = ${'['.repeat(20_000)}`],
  ];
  for (const [find, put] of beyond) expect(edited(find, put), put.slice(0, 60)).toBeNull();
  expect('ran' in globalThis).toBe(false);
});
