import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../app/worker/composer/write-code';

const shapes = [
  { width: 1920, height: 1080, fps: 30 },
  { width: 1080, height: 1920, fps: 30 },
  { width: 1080, height: 1080, fps: 30 },
  { width: 1080, height: 1350, fps: 30 },
];

export interface BenchScene {
  readonly recipe: string;
  /** Brief to layout, in milliseconds. */
  readonly composeMs: number;
  /** Layout to code. */
  readonly writeMs: number;
  /** Of the processor, in all: what it would take if nobody else wanted it. */
  readonly processorMs: number;
}

/** Every recipe's examples in every style and shape, once, timed. */
export function composeAll(): readonly BenchScene[] {
  return recipes.flatMap((recipe) =>
    recipe.examples.flatMap(({ brief }) =>
      styles.flatMap(({ id: style }) =>
        shapes.map((format): BenchScene => {
          const theme = { style, palette: {} };
          const idle = process.cpuUsage();
          const begun = performance.now();
          const composed = composeScene({ ...blankBrief(recipe.id), ...brief }, { theme, format });
          const between = performance.now();
          if (!composed.ok) throw new Error(`${recipe.id}: ${composed.error.code}`);
          writeCode({ ...composed.value, theme, format });
          const ended = performance.now();
          const { user, system } = process.cpuUsage(idle);
          return {
            recipe: recipe.id,
            composeMs: between - begun,
            writeMs: ended - between,
            processorMs: (user + system) / 1000,
          };
        }),
      ),
    ),
  );
}
