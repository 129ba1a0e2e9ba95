import { afterEach, expect, test, vi } from 'vitest';
import type * as arrivalModule from '../../../app/preview/motion/arrival';
import type { ArrivalOptions } from '../../../app/preview/motion/arrival';
import type * as stageModule from '../../../app/preview/motion/parts/stage';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import type { LeafElement, SceneLayout } from '$shared/schema/layout';
import { enterMotion } from '$shared/schema/motions';
import { markupAt } from '../../support/kit-frame';
import { briefFor, upright, wide } from '../composer/briefs';
import { codeOf, compose, runCode } from '../composer/run-code';

/** The promises, in seconds, as they stand for whoever looks: nothing of the composer's own is asked for them. */
const promised = { entrance: 0.8, cascade: 0.5, move: 2.8 };
const fps = 30;
const aFrame = 1.01 / fps;

/** What the components really ask of the kit while they draw. */
const asked: ArrivalOptions[] = [];
const entrances = new Map<string, number>();
afterEach(() => {
  asked.length = 0;
  entrances.clear();
});
vi.mock('../../../app/preview/motion/arrival', async (original) => {
  const real = await original<typeof arrivalModule>();
  const useArrivals: typeof real.useArrivals = (options) => {
    asked.push(options);
    return real.useArrivals(options);
  };
  return { ...real, useArrivals };
});
vi.mock('../../../app/preview/motion/parts/stage', async (original) => {
  const real = await original<typeof stageModule>();
  const useStage: typeof real.useStage = (props) => {
    const stage = real.useStage(props);
    return {
      ...stage,
      entrance(from, to) {
        const arrival = stage.entrance(from, to);
        const key = `${from} ${to}`;
        if (arrival.linear > 0 && arrival.linear < 1) entrances.set(key, (entrances.get(key) ?? 0) + 1);
        return arrival;
      },
    };
  };
  return { ...real, useStage };
});

const { arrivalsAt } = await import('../../../app/preview/motion/arrival');

/** First and last frame in which each piece is on its way, as the kit moves it. */
function measured(options: ArrivalOptions) {
  const [at, over] = [options.at ?? 0, options.over ?? 0];
  const frames = Array.from({ length: over * 4 + 1 }, (_, index) => at + index / 4);
  const first: number[] = [];
  const last: number[] = [];
  for (const frame of frames) {
    for (const [index, { linear }] of arrivalsAt(options, { frame, fps, durationInFrames: 600 }).entries()) {
      if (linear > 0 && linear < 1) {
        first[index] ??= frame;
        last[index] = frame;
      }
    }
  }
  return {
    each: Math.max(0, ...first.map((frame, index) => (last[index] ?? frame) - frame)) / fps,
    cascade: ((first.at(-1) ?? 0) - (first[0] ?? 0)) / fps,
  };
}

type Tooth = readonly [what: string, seconds: number, limit: number];

/** What takes longer than it may. */
function tooLong(layout: SceneLayout, style: string, format: typeof wide | typeof upright): readonly string[] {
  const theme = { style, palette: {} };
  const composed = { ...compose(briefFor('title'), theme, format), layout, durationInFrames: 600 };
  const { parts } = runCode(codeOf(composed, theme, format));
  return layout.elements.flatMap(leavesOf).flatMap((element, index) => {
    const part = parts[index];
    return part ? ofPart(element, part, { ...format, durationInFrames: 600 }) : [];
  });
}

function ofPart(
  element: LeafElement,
  { component, props }: { readonly component: string; readonly props: Readonly<Record<string, unknown>> },
  clock: Parameters<typeof markupAt>[3],
): readonly string[] {
  asked.length = 0;
  entrances.clear();
  const [at, over] = [Number(props['at'] ?? 0), Number(props['over'] ?? 0)];
  markupAt(component, props, at + Math.floor(over / 2), clock);
  const enter = enterMotion.catch('fade-rise').parse(props['enter'] ?? kindOf(element).enters(element).at(-1));
  const { as } = kindOf(element).arrival(element, enter);
  const found: Tooth[] = [];
  if (as === 'entrance') {
    for (const options of asked.splice(0)) {
      if ((options.over ?? 0) <= 1) continue;
      const { each, cascade } = measured(options);
      found.push(['each', each, promised.entrance], ['cascade', cascade, promised.cascade]);
    }
  } else {
    for (let frame = at; frame <= at + over; frame += 1) markupAt(component, props, frame, clock);
    for (const [key, frames] of entrances) found.push([`entrance ${key}`, frames / fps, promised.entrance]);
    if (as === 'move') found.push(['move', over / fps, promised.move]);
  }
  return found.flatMap(([what, seconds, limit]) =>
    seconds <= limit + aFrame ? [] : [`${component} ${enter}: ${what} ${seconds.toFixed(2)} s`],
  );
}

/** Each recipe's examples, a style after the other, so that calm and lively ones come to all. */
test.each(styles.map(({ id }, turn) => [id, turn] as const))(
  '[MO140] in %s nothing takes longer to come in than it may',
  (style, turn) => {
    const found = recipes.flatMap((recipe, at) => {
      const example = recipe.examples[(at + turn) % recipe.examples.length];
      const format = (at + turn) % 2 === 0 ? wide : upright;
      const { layout } = compose(briefFor(recipe.id, example?.brief), { style, palette: {} }, format);
      return tooLong(layout, style, format).map((what) => `${recipe.id}: ${what}`);
    });
    expect(found).toEqual([]);
  },
);

const long =
  'Every kettle in the valley boils at the same moment when the whistle sounds at noon, and nobody knows why';

test.each(enterMotion.options)(
  '[MO140] a long text that arrives by %s in the calmest style keeps within it',
  (enter) => {
    const calm = [...styles].sort((a, b) => a.energy - b.energy)[0]?.id ?? '';
    const theme = { style: calm, palette: {} };
    const brief = briefFor('title', { headline: long, subline: long, enter });
    expect(tooLong(compose(brief, theme, wide).layout, calm, wide)).toEqual([]);
  },
);
