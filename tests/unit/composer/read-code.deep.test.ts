import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutElement, LeafElement, SceneLayout } from '$shared/schema/layout';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { readCode } from '../../../app/worker/composer/read-code';
import { isFields, readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../app/worker/composer/write-code';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import type { Fields } from '../../../app/worker/composer/read-code-syntax';
import { briefFor, plainTheme, square, upright, wide } from './briefs';
import { anotherLike, requests } from './random-layouts';
import { compose } from './run-code';

/** As many as take a few seconds; LAYOUTS=10000 tries ten thousand of each, SEED=… others. */
const numRuns = Number(process.env['LAYOUTS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 70);
const long = 3_600_000;

/** What an element has besides its content, and what no code shows. */
const kept = new Set(
  'id type role scale color align face weight enter emphasis exit asset path chart total steps'.split(' '),
);

/** Nothing hidden: what the code does not show can't come back from it. */
function shown(element: LayoutElement): LayoutElement {
  if (element.type === 'group') return { ...element, children: element.children.map(shown) };
  const bare = JSON.parse(JSON.stringify(element), (key, value: unknown) =>
    key === 'asset' ? null : value,
  ) as LeafElement;
  return bare.type === 'screen' ? { ...bare, title: null } : bare;
}

/** The same element with the content of another; what was nothing stays nothing, because the code leaves it out. */
function withContentOf(element: LayoutElement, others: ReadonlyMap<string, LeafElement>): LayoutElement {
  if (element.type === 'group') {
    return { ...element, children: element.children.map((child) => withContentOf(child, others)) };
  }
  const other = new Map(Object.entries(others.get(element.id) ?? {}));
  const content = Object.entries(element).map(([key, own]: [string, unknown]) => {
    const value = other.get(key);
    return [key, kept.has(key) || isNothing(own) || isNothing(value) ? own : value] as const;
  });
  return { ...element, ...Object.fromEntries(content) };
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const withElements = (request: CodeRequest, elements: LayoutElement[]): CodeRequest => ({
  ...request,
  layout: { ...request.layout, elements },
});

/** A scene, and the same scene about something else. */
const pairs = requests.chain((request) => {
  const elements = request.layout.elements.map(shown);
  const leaves = elements.flatMap(leavesOf);
  return fc.tuple(...leaves.map((leaf) => anotherLike(leaf))).map((others) => {
    const byId = new Map(others.map((other, index) => [leaves[index]?.id ?? '', other]));
    const about = elements.map((element) => shown(withContentOf(element, byId)));
    return { wanted: withElements(request, elements), present: withElements(request, about) };
  });
});

test(
  '[CO70] a layout comes back from its code as it was',
  () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readCode(writeCode(request), request)).toEqual(request.layout);
      }),
      { numRuns, seed },
    );
  },
  long,
);

test(
  '[CO71] everything a scene says comes back from its code alone',
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
    expect(writeCode(crowded)).not.toContain('ornament=');
    expect(writeCode(roomy).includes('ornament=')).toBe(!points);
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

/** The code with other defaults, written as another hand would. */
function withDefaults(code: string, defaults: unknown): string {
  const [before = '', rest = ''] = code.split('export const defaults = ');
  return `${before}export const defaults = ${JSON.stringify(defaults, null, 4)};\n\n${rest.slice(rest.indexOf(rest.includes('\nconst look') ? '\nconst look' : '\nexport default'))}`;
}

/** Words that are no text. */
const fixed = new Set(['icon', 'kind', 'tone', 'src', 'picture', 'colors']);

/** Every text and number, with the path to it. */
function valuesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    fixed.has(key.replace(/\d+$/, '')) ? [] : valuesIn(each, [...path, key]),
  );
}

function replacedAt(value: unknown, path: readonly string[], write = (_text: string): string => 'By hand'): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? write(value) : value === 1 ? 2 : 1;
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === key ? replacedAt(each, rest, write) : each));
  }
  return isObject(value) ? { ...value, [key]: replacedAt(value[key], rest, write) } : value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

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

/** The first example of each recipe; styles and shapes are dealt out over them. */
const scenes = recipes.map((recipe, index): CodeRequest => {
  const format = [wide, upright, square][index % 3] ?? wide;
  const theme = { style: styles[index % styles.length]?.id ?? '', palette: {} };
  const { layout, name, durationInFrames } = compose(briefFor(recipe.id, recipe.examples[0]?.brief), theme, format);
  return { layout, name, durationInFrames, theme, format };
});

function recolored(request: CodeRequest, key: string): SceneLayout | null {
  const code = writeCode(request);
  const defaults = readSyntax(code)?.defaults ?? {};
  return readCode(withDefaults(code, { ...defaults, colors: { ...colorsOf(code), [key]: '#123456' } }), request);
}

const colorsOf = (code: string): Fields => {
  const colors = readSyntax(code)?.defaults['colors'];
  return isFields(colors) ? colors : {};
};

test('[CO72] a colour changed by hand in the defaults is in the layout, whatever it colours', () => {
  for (const [index, request] of scenes.entries()) {
    const { style, occasion } = resolveLook(request.layout, request.theme);
    // Each colour of a third of the scenes.
    for (const key of Object.keys(colorsOf(writeCode(request))).filter((_key, at) => (at + index) % 3 === 0)) {
      const layout = recolored(request, key);
      // Where the accent floods the ground, no layout has another one on it: the scene becomes its code.
      if (key === 'accent' && style.grounds[occasion].flood) continue;
      expect(layout, `${key} of ${request.layout.recipe} in ${style.id}`).not.toBeNull();
      if (layout) expect(colorsOf(writeCode({ ...request, layout }))[key]).toBe('#123456');
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
  expectHeadline(edited('color={colors.text}', 'color={colors.accent}'), { color: 'accent' });
  expectHeadline(edited('size={196}', 'size={150}'), { scale: 0.765 });
  expectHeadline(edited('enter="mask-rise"', 'enter="pop"'), { enter: 'pop' });
  expectHeadline(edited('ease="snappy"', 'ease="snappy" emphasis="pulse"'), { emphasis: 'pulse' });
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
    ['x: 157', 'x: 300'],
    ['at={4}', 'at={40}'],
    ['ease="snappy"', 'ease="bouncy"'],
    ['size={196}', 'size={3000}'],
    ['colors.text}', "colors['text']}"],
    ["headline: 'Acme Rockets'", "headline: 'Acme ' + 'Rockets'"],
    ["headline: 'Acme Rockets'", "headline: 'Acme Rockets', more: 1"],
    ["headline: 'Acme Rockets'", "headline: (globalThis.ran = 'Acme Rockets')"],
    ["headline: 'Acme Rockets'", "headline: 'Acme Rockets', __proto__: { x: 1 }"],
    ["accent: '#ff7a45'", "accent: '#ff7a45', later: '#123456'"],
    ['headline, colors }', 'headline: title, colors }'],
    ['return (', 'const frame = 1;\n  return ('],
    ['return (', '// mine\n  return ('],
    ['<Text', '{/* mine */}<Text'],
    ['<Text', '<Text {...colors}'],
    ['AcmeRockets(', 'Mine('],
    ['</Scene>', '  <Text text="One more" />\n    </Scene>'],
    [/<Text[^]*\/>/, ''],
    [
      "import { Scene, Text } from '@bazaar-vid/motion';",
      "import { Scene, Text } from '@bazaar-vid/motion';\nimport 'remotion';",
    ],
    ['props: Partial<typeof defaults>', 'props: any'],
    [/[^]*/, ''],
    [/[^]*/, '{'.repeat(20_000)],
    [/[^]*/, `export const defaults = ${'['.repeat(20_000)}`],
  ];
  for (const [find, put] of beyond) expect(edited(find, put), put.slice(0, 60)).toBeNull();
  expect('ran' in globalThis).toBe(false);
});

/** Lines that only say where something stands, how large it is and when it comes. */
const isPlace = (line: string): boolean => /^\s*(?:box|size|minSize|at|over)=/.test(line);

/** A tag stands on one line while it fits; here each of its attributes has a line. */
const broken = (code: string): string[] =>
  code.split('\n').flatMap((line) =>
    /^\s*<[A-Z].* \/>$/.test(line)
      ? [
          ...line
            .trim()
            .replace(/ \/>$/, '')
            .split(/ (?=[a-zA-Z]+=)/),
          '/>',
        ]
      : [line.trim()],
  );

/** How many lines of a code are not in another. */
function changedLines(code: string, other: string): number {
  const rest = broken(other);
  return broken(code).filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && !isPlace(line);
  }).length;
}

/** An ornament makes room as well: it comes and goes with its paints. */
function unadorned(request: CodeRequest): CodeRequest {
  const { layout } = request;
  return { ...request, layout: { ...layout, background: { ...layout.background, ornament: 'none' } } };
}

function expectSmallChange(request: CodeRequest, layout: SceneLayout | null): void {
  const code = writeCode(request);
  const other = writeCode({ ...request, layout: layout ?? request.layout });
  expect(Math.max(changedLines(code, other), changedLines(other, code)), other).toBeLessThanOrEqual(3);
}

const changes: readonly object[] = [
  { color: '#123456' },
  { scale: 1.2 },
  { weight: 'bold' },
  { enter: 'pop' },
  { emphasis: 'pulse' },
  { exit: 'fade' },
];

const bySaid = (request: CodeRequest) =>
  valuesIn(readSyntax(writeCode(request))?.defaults).map((place) => ({ request, place }));

test('[CO74] one changed value changes at most three lines, besides places, sizes and moments of what makes room', () => {
  fc.assert(
    fc.property(requests, fc.nat(), (asked, pick) => {
      const request = unadorned(asked);
      const { layout } = request;
      const at = pick % layout.elements.length;
      const fields = changes[pick % changes.length];
      const elements = layout.elements.map((each, index) => (index === at ? { ...each, ...fields } : each));
      expectSmallChange(request, { ...layout, elements });
    }),
    { numRuns, seed },
  );
  fc.assert(
    fc.property(fc.constantFrom(...scenes.map(unadorned).flatMap(bySaid)), ({ request, place }) => {
      const code = writeCode(request);
      const changed = replacedAt(readSyntax(code)?.defaults, place, (text) => text.replace(/[a-z]/, 'o'));
      expectSmallChange(request, readCode(withDefaults(code, changed), request));
    }),
    { numRuns, seed },
  );
});
