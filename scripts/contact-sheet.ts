/**
 * Photographs what the composer makes, for people to look at:
 *   npx tsx scripts/contact-sheet.ts <folder>            recipes × styles over time, odd input, upright and square
 *   npx tsx scripts/contact-sheet.ts --readme            docs/pictures/styles.png
 *   npx tsx scripts/contact-sheet.ts --docs              docs/pictures/sheet-*.png, named in docs/gallery.md
 *   npx tsx scripts/contact-sheet.ts <folder> --only usual-bold-poster
 *   npx tsx scripts/contact-sheet.ts <folder> --recipes card-grid,quote [--styles bold-poster] [--shape upright]
 *                                                        every example of these recipes, over time
 *   npx tsx scripts/contact-sheet.ts <folder> --prompts prompts.txt [--shape upright] [--scenes all]
 *                                                        a still of what comes of each line
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstVisit, unusual, usual } from './contact-sheet/briefs';
import sharp from 'sharp';
import { openSheetPage } from './contact-sheet/open-sheet-page';
import type { SheetRequest } from './contact-sheet/sheet-request';
import { stylesOnDisk } from './contact-sheet/styles-on-disk';

const root = fileURLToPath(new URL('..', import.meta.url));
const styles = await stylesOnDisk();
const wide = { width: 1920, height: 1080, fps: 30 };
const moments = [0.06, 0.13, 0.22, 0.36, 0.97];

const rowsOf = (briefs: typeof usual, style: string) =>
  briefs.map((brief) => ({ brief, theme: { style, palette: {} } }));

const sheets: Readonly<Record<string, SheetRequest>> = Object.fromEntries([
  ...styles.flatMap((style): [string, SheetRequest][] => [
    [`usual-${style}`, { rows: rowsOf(usual, style), format: wide, moments, width: 480, perRow: 5 }],
    [`unusual-${style}`, { rows: rowsOf(unusual, style), format: wide, moments: [0.95], width: 620, perRow: 3 }],
    [
      `upright-${style}`,
      {
        rows: rowsOf(usual, style),
        format: { ...wide, width: 1080, height: 1920 },
        moments: [0.95],
        width: 330,
        perRow: 5,
      },
    ],
    [
      `upright-unusual-${style}`,
      {
        rows: rowsOf(unusual, style),
        format: { ...wide, width: 1080, height: 1920 },
        moments: [0.95],
        width: 270,
        perRow: 7,
      },
    ],
    [
      `square-${style}`,
      { rows: rowsOf(usual, style), format: { ...wide, width: 1080 }, moments: [0.95], width: 360, perRow: 5 },
    ],
    [`large-${style}`, { rows: rowsOf(usual, style), format: wide, moments: [0.95], width: 960, perRow: 2 }],
  ]),
  [
    'brand',
    {
      rows: firstVisit.map((brief, index) => ({
        brief,
        theme: { style: 'bold-poster', palette: index === 0 ? {} : { background: '#12235a', text: '#ffffff' } },
      })),
      format: wide,
      moments: [0.95],
      width: 960,
      perRow: 2,
    },
  ],
  [
    'readme',
    { rows: styles.flatMap((style) => rowsOf(usual, style)), format: wide, moments: [0.95], width: 400, perRow: 5 },
  ],
]);

const valueOf = (name: string): readonly string[] | null => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? '').split(',') : null;
};
const shapes = {
  wide: { format: wide, width: 480, perRow: 4 },
  upright: { format: { ...wide, width: 1080, height: 1920 }, width: 270, perRow: 8 },
  square: { format: { ...wide, width: 1080 }, width: 360, perRow: 4 },
  portrait: { format: { ...wide, width: 1080, height: 1350 }, width: 330, perRow: 4 },
};
const shapeName = valueOf('--shape')?.[0] ?? 'wide';
const found = Object.entries(shapes).find(([name]) => name === shapeName)?.[1];
if (!found) throw new Error(`There is no shape “${shapeName}”; there are ${Object.keys(shapes).join(', ')}`);
const shape = found;

const readme = process.argv.includes('--readme');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt > 0 ? process.argv.slice(onlyAt + 1) : null;
const wanted = readme ? ['readme'] : (only ?? Object.keys(sheets).filter((name) => name !== 'readme'));
const docs = process.argv.includes('--docs');
const folder = readme || docs ? join(root, 'docs/pictures') : (process.argv[2] ?? join(root, '.cache/contact-sheets'));
await mkdir(folder, { recursive: true });

const sheetPage = await openSheetPage();
try {
  const promptFile = valueOf('--prompts')?.[0];
  if (promptFile !== undefined) await drawPrompts(promptFile);
  if (docs) await drawDocs();
  const asked = valueOf('--recipes');
  const rowsAsked = asked
    ? await sheetPage.rowsOf({ recipes: asked, styles: valueOf('--styles') ?? styles, examples: 'all' })
    : [];
  for (const name of docs || promptFile !== undefined ? [] : asked ? [`${asked.join('-')}-${shapeName}`] : wanted) {
    const request = asked ? { rows: rowsAsked, moments: [0.1, 0.25, 0.45, 0.95], ...shape } : sheets[name];
    if (!request) throw new Error(`There is no sheet “${name}”; there are ${Object.keys(sheets).join(', ')}`);
    const { picture, problems } = await sheetPage.draw(request);
    for (const problem of problems) console.error(`${name}: ${problem}`);
    const file = join(folder, readme ? 'styles.png' : `${name}.png`);
    await writeFile(file, readme ? await withPalette(picture) : picture);
    console.log(file);
  }
} finally {
  await sheetPage.close();
}

async function drawPrompts(promptFile: string): Promise<void> {
  const lines = (await readFile(promptFile, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  const scenes = valueOf('--scenes')?.[0] === 'all' ? 'all' : 'first';
  const { picture, problems } = await sheetPage.drawPrompts({ prompts: lines, scenes, ...shape });
  for (const problem of problems) console.error(problem);
  const file = join(folder, `${basename(promptFile, extname(promptFile))}-${shapeName}.png`);
  await writeFile(file, picture);
  console.log(file);
}

/** Six sheets that show much that is different: what is charted, told, listed, sold, coded and said to people. */
async function drawDocs(): Promise<void> {
  const { wide: wideShape, upright, square, portrait } = shapes;
  const chosen = [
    [
      'charts',
      ['bar-chart', 'line-chart', 'donut-chart', 'ranking', 'stat-row', 'ring'],
      ['newsroom', 'dark-product'],
      wideShape,
    ],
    ['stories', ['timeline', 'steps', 'comparison', 'flowchart'], ['editorial-serif', 'corporate'], wideShape],
    ['upright', ['title', 'countdown', 'checklist', 'call-to-action'], ['bold-poster', 'playful-rounded'], upright],
    ['screens', ['code-block', 'terminal', 'chat', 'notifications'], ['dark-product', 'neon'], square],
    ['people', ['team', 'quote', 'social-post', 'celebration'], ['luxury-minimal', 'hand-drawn'], portrait],
    ['offers', ['pricing', 'card-grid', 'logo-reveal', 'table'], ['clean-light', 'retro'], wideShape],
  ] as const;
  for (const [name, recipes, wantedStyles, look] of chosen) {
    const known = styles.filter((style) => wantedStyles.some((wanted) => wanted === style));
    const rows = await sheetPage.rowsOf({ recipes, styles: known, examples: 'first' });
    const { picture, problems } = await sheetPage.draw({ rows, moments: [0.9], ...look, width: look.width * 0.75 });
    for (const problem of problems) console.error(problem);
    const file = join(folder, `sheet-${name}.png`);
    await writeFile(file, await withPalette(picture));
    console.log(file);
  }
}

/** Flat colours: a palette keeps a sheet well under what a page of documentation should weigh. */
async function withPalette(picture: Buffer): Promise<Buffer> {
  return await sharp(picture).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
