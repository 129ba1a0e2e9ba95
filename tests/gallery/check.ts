import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { GalleryCase } from '../support/frame-page/gallery';
import { openBrowser } from '../support/frame-page/open-browser';
import { buildPage } from '../support/frame-page/build-page';
import { servePage } from '../support/frame-page/serve-page';
import { chooseCases } from './choose-cases';
import { isFine, lookThrough, sentenceOf, type Looked } from './look-through';

/**
 * Every recipe in every style and shape, in the preview frame of a real browser: it composes, compiles, is drawn at
 * three frames without an error, passes the motion linter with no finding, and every text of it can be read. Prints
 * what is wrong, then a table.
 *
 *   npm run -s gallery:check [-- --recipes a,b --styles c --shapes wide,square --all-examples --sample 150 --seed 7]
 */
const { values } = parseArgs({
  options: {
    recipes: { type: 'string' },
    styles: { type: 'string' },
    shapes: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    'all-examples': { type: 'boolean' },
  },
});

const built = await buildPage();
const server = await servePage(built.folder);
const browser = await openBrowser();
try {
  const context = await browser.browser.newContext({ viewport: { width: 800, height: 500 } });
  const page = await context.newPage();
  await page.goto(server.url);
  const every = await page.evaluate(
    (all) => framePage.galleryCases(all ? 'all' : 'first'),
    values['all-examples'] === true,
  );
  const chosen = chooseCases(every, values);
  if (chosen.ok) await check(page, chosen.cases);
  else {
    console.error(chosen.sentence);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  await built.remove();
}

async function check(page: Page, cases: readonly GalleryCase[]): Promise<void> {
  const begun = performance.now();
  const looked = await lookThrough(page, cases, (one) => {
    if (!isFine(one)) console.error(sentenceOf(one));
  });
  print(looked, Math.round((performance.now() - begun) / 100) / 10);
  process.exitCode = looked.every(isFine) ? 0 : 1;
}

/** One line a recipe: how many of its pictures are fine in each shape. */
function print(looked: readonly Looked[], seconds: number): void {
  const shapes = [...new Set(looked.map((one) => one.case.shape))];
  const widest = Math.max(...looked.map((one) => one.case.recipe.length));
  const out = (cells: readonly string[]) => process.stdout.write(`${cells.join('  ')}\n`);
  out([''.padEnd(widest), ...shapes.map((shape) => shape.padStart(8))]);
  for (const recipe of new Set(looked.map((one) => one.case.recipe))) {
    const cells = shapes.map((shape) => {
      const own = looked.filter((one) => one.case.recipe === recipe && one.case.shape === shape);
      return `${own.filter(isFine).length}/${own.length}`.padStart(8);
    });
    out([recipe.padEnd(widest), ...cells]);
  }
  const of = (wrong: (one: Looked) => boolean) => looked.filter(wrong).length;
  out([
    `${of(isFine)} of ${looked.length} are fine`,
    `${of(({ errors }) => errors.length > 0)} do not draw`,
    `${of(({ unread }) => unread.length > 0)} have a text that can’t be read`,
    `${of(({ findings }) => findings.length > 0)} have findings`,
    `${seconds} s`,
  ]);
}
