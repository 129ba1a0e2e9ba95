import { expect, test } from 'vitest';
import { kitComponents } from '$shared/motion/props/kit';
import { discPlace } from '$shared/motion/ornament-places';
import type { SceneLayout, Theme, VideoFormat } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { arrange } from '../../../app/worker/composer/arrange';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { placeOrnament } from '../../../app/worker/composer/place-ornament';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { schedule } from '../../../app/worker/composer/schedule';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, plainTheme, square, upright, wide } from './briefs';
import { hostileTexts, oddBriefs } from './corpus';
import { codeOf, compose, runCode } from './run-code';
import type { RunScene } from './run-code';

const examples = recipes.flatMap((recipe) => recipe.examples.map(({ brief }) => briefFor(recipe.id, brief)));

function run(brief: SceneBrief, theme: Theme = plainTheme, format: VideoFormat = wide): RunScene {
  return runCode(codeOf(compose(brief, theme, format), theme, format));
}

test('[CO3] texts, items and data stand once, in the defaults, exactly as they were given', () => {
  for (const text of hostileTexts.filter((candidate) => candidate.length < 1000)) {
    const { layout, ...rest } = compose(briefFor('title', { headline: 'H' }), plainTheme, wide);
    const hostile: SceneLayout = {
      ...layout,
      elements: [
        ...layout.elements.map((element) => (element.type === 'text' ? { ...element, text } : element)),
        {
          id: 'list',
          type: 'list',
          first: null,
          marker: 'bullet',
          items: [text, 'b'],
          scale: null,
          color: null,
          align: null,
          face: null,
          weight: null,
          enter: null,
          emphasis: null,
          exit: null,
        },
        {
          id: 'chart',
          type: 'chart',
          chart: 'bar',
          total: null,
          steps: [],
          data: [{ label: text, value: 2 }],
          unit: text,
          highlight: null,
          scale: null,
          color: null,
          align: null,
          face: null,
          weight: null,
          enter: null,
          emphasis: null,
          exit: null,
        },
      ],
    };
    const { defaults } = runCode(codeOf({ ...rest, layout: hostile, name: text }, plainTheme, wide));
    expect(defaults).toMatchObject({
      headline: text,
      items: [text, 'b'],
      data: [{ label: text, value: 2 }],
      unit: text,
    });
  }
});

test('[CO4] code can be put into a script element or a template without ending it', () => {
  for (const text of hostileTexts) {
    const code = codeOf(compose(briefFor('title', { headline: text, name: text }), plainTheme, wide), plainTheme, wide);
    expect(code).not.toMatch(/<\/script|<!--|(?<!\\)(?:\$\{|`)|[\u2028\u2029\u202e]/);
    expect(Buffer.from(code, 'utf8').toString('utf8')).toBe(code);
    expect(code.split('').filter((unit) => unit < ' ' && unit !== '\n')).toEqual([]);
  }
});

test('[CO4] ids from a document can’t shadow or break the code around them', () => {
  const { layout, ...rest } = compose(briefFor('title', { headline: 'H' }), plainTheme, wide);
  for (const id of [
    'default',
    'props',
    'colors',
    'defaults',
    'look',
    '1st',
    '"; alert(1)',
    '__proto__',
    'Scene',
    '',
    'headline',
  ]) {
    const element = {
      id,
      type: 'text',
      role: 'body',
      text: `named ${id}`,
      scale: null,
      color: null,
      align: null,
      face: null,
      weight: null,
      enter: null,
      emphasis: null,
      exit: null,
    } as const;
    const { parts } = runCode(
      codeOf({ ...rest, layout: { ...layout, elements: [...layout.elements, element] } }, plainTheme, wide),
    );
    expect(parts.map((part) => part.props['text'])).toEqual(['H', `named ${id}`]);
  }
});

test('[CO3] values given as props replace the defaults', () => {
  const code = codeOf(compose(briefFor('title', { headline: 'Acme' }), plainTheme, wide), plainTheme, wide);
  expect(runCode(code, { headline: 'Other' }).parts[0]?.props['text']).toBe('Other');
});

/** Styles are dealt out over the briefs, another one in each turn: all of them times all of those takes minutes. */
const dealt = (briefs: readonly SceneBrief[], turn = 0) =>
  briefs.flatMap((brief, index) => {
    const style = styles[(index + turn * 5) % styles.length];
    return style ? [{ brief, style }] : [];
  });

/** Every format and brief, as boxes. */
const arranged = [wide, upright, square].flatMap((format, turn) =>
  dealt([...examples, ...oddBriefs], turn).map(({ brief, style }) => {
    const theme = { style: style.id, palette: {} };
    const { layout } = compose(brief, theme, format);
    // What fills the frame behind or in front of everything covers it by its nature.
    const boxes = arrange(layout, resolveLook(layout, theme), format)
      .filter((placed) => kindOf(placed.element).layer === 'flow')
      .map((placed) => placed.box);
    return { format, boxes, said: `${brief.recipe}, ${style.id}, ${format.width} × ${format.height}` };
  }),
);

test('[CO7] every box is inside the frame, whatever is in it', () => {
  for (const { format, boxes, said } of arranged) {
    for (const box of boxes) {
      expect(Math.min(box.x, box.y), said).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, said).toBeLessThanOrEqual(format.width);
      expect(box.y + box.height, said).toBeLessThanOrEqual(format.height);
    }
  }
});

test('[CO7] no two boxes cover each other', () => {
  for (const { boxes, said } of arranged) {
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        // Descenders of one line may reach into the air above the next.
        const overlap = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
        const beside = box.x + box.width <= other.x || other.x + other.width <= box.x;
        expect(beside || overlap < box.height * 0.35 + 2, `${JSON.stringify([box, other])} in ${said}`).toBe(true);
      }
    });
  }
});

test('[CO10] everything has arrived by three fifths of a scene, however short or slow', () => {
  const tempos = [
    { durationInFrames: 20, pace: 1 },
    { durationInFrames: 60, pace: 0.25 },
    { durationInFrames: 300, pace: 4 },
    { durationInFrames: 90, pace: 1 },
  ];
  examples.forEach((brief, index) => {
    const tempo = tempos[index % tempos.length] ?? {};
    const { layout, durationInFrames } = compose({ ...brief, ...tempo }, plainTheme, wide);
    const { style } = resolveLook(layout, plainTheme);
    for (const { at, over } of schedule(layout, style, durationInFrames, wide).values()) {
      expect(at + over, brief.recipe).toBeLessThanOrEqual(durationInFrames * 0.6 + 2);
    }
  });
});

test('[CO10] twice the pace brings things in in half the time', () => {
  const endOf = (pace: number): number => {
    const props = run(briefFor('title', { headline: 'Acme Rockets', pace, durationInFrames: 300 })).parts[0]?.props;
    return Number(props?.['at']) + Number(props?.['over']);
  };
  expect(endOf(2) / endOf(1)).toBeCloseTo(0.5, 1);
});

test('[CO16] the disc stays clear of the text or is left out', () => {
  for (const format of [wide, upright, square]) {
    for (const brief of [...examples, ...oddBriefs]) {
      const { layout } = compose(brief, plainTheme, format);
      const look = resolveLook(layout, plainTheme);
      const placed = arrange(layout, look, format);
      const corner = placeOrnament(look, placed, format);
      if (look.ornament !== 'disc' || corner === null) continue;
      const { x, y, radius } = discPlace(corner, format);
      for (const { box } of placed.filter(({ element }) => element.type === 'list')) {
        const nearest = Math.hypot(
          x - Math.min(Math.max(x, box.x), box.x + box.width),
          y - Math.min(Math.max(y, box.y), box.y + box.height),
        );
        expect(nearest, brief.recipe).toBeGreaterThanOrEqual(radius);
      }
    }
  }
});

test('[MO13] the code gives every component of the kit what its schema asks for, and nothing else', () => {
  for (const { brief, style } of dealt([...examples, ...oddBriefs])) {
    const { scene, parts } = run(brief, { style: style.id, palette: {} });
    expect(kitComponents.Scene.strict().safeParse(scene.props).error).toBeUndefined();
    for (const { component, props } of parts) {
      const schema = kitComponents[component as keyof typeof kitComponents];
      expect(schema.strict().safeParse(JSON.parse(JSON.stringify(props))).error, component).toBeUndefined();
    }
  }
});

test('[CO19] the code reads as if a person had written it', () => {
  expect(codeOf(compose(briefFor('title', { headline: 'Acme Rockets' }), plainTheme, wide), plainTheme, wide))
    .toMatchInlineSnapshot(`
      "import { Scene, Text, place } from '@bazaar-vid/motion';

      export const defaults = {
        headline: 'Acme Rockets',
        colors: {
          background: '#0a0f30', backgroundEnd: '#24389f', ornament: ['#ff7a45'],
          text: '#ffffff',
        },
      };

      export const layout = {
        recipe: 'title',
        arrangement: 'left',
        background: { kind: 'gradient', from: 'background', to: 'surface', angle: 135, ornament: null },
        elements: {
          headline: { type: 'text', role: 'headline' },
        },
      };

      const stage = { headline: [[157, 445, 1606, 177], [196, 84], [4, 23]] };

      export default function AcmeRockets(props: Partial<typeof defaults>) {
        const { headline, colors } = { ...defaults, ...props };

        return (
          <Scene
            background={colors.background} gradientTo={colors.backgroundEnd} angle={135}
            ornament="disc" ornamentColors={colors.ornament} camera="push-in"
          >
            <Text
              text={headline}
              {...place(stage.headline)}
              font="Bricolage Grotesque" weight={800} tracking={-0.032} leading={0.98}
              color={colors.text}
              enter="mask-rise" ease="snappy"
            />
          </Scene>
        );
      }
      "
    `);
});
