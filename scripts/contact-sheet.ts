/**
 * Photographs what the composer makes, for people to look at:
 *   npx tsx scripts/contact-sheet.ts <folder>            recipes × styles over time, odd input, upright and square
 *   npx tsx scripts/contact-sheet.ts --readme            docs/pictures/styles.png
 *   npx tsx scripts/contact-sheet.ts <folder> --only usual-bold-poster
 *   npx tsx scripts/contact-sheet.ts <folder> --recipes card-grid,quote [--styles bold-poster] [--shape upright]
 *                                                        every example of these recipes, over time
 */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { createServer } from 'vite';
import { firstVisit, unusual, usual } from './contact-sheet/briefs';
import type { SheetRequest } from './contact-sheet/sheet-request';
import { browserArguments, findBrowser } from './ensure-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const styles = (await readdir(join(root, 'app/worker/composer/styles'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
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
const shape = Object.entries(shapes).find(([name]) => name === shapeName)?.[1];
if (!shape) throw new Error(`There is no shape “${shapeName}”; there are ${Object.keys(shapes).join(', ')}`);

const readme = process.argv.includes('--readme');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt > 0 ? process.argv.slice(onlyAt + 1) : null;
const wanted = readme ? ['readme'] : (only ?? Object.keys(sheets).filter((name) => name !== 'readme'));
const folder = readme ? join(root, 'docs/pictures') : (process.argv[2] ?? join(root, '.cache/contact-sheets'));
await mkdir(folder, { recursive: true });

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  cacheDir: join(root, 'node_modules/.cache/contact-sheet'),
  resolve: { alias: { $shared: join(root, 'shared') } },
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'remotion',
      '@remotion/player',
      'culori/fn',
      'zod',
      'sucrase',
      'acorn',
      'acorn-walk',
    ],
    noDiscovery: true,
  },
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await server.listen();
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: browserArguments() });
try {
  const page = await browser.newPage({ viewport: { width: 2500, height: 1200 } });
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${address}scripts/contact-sheet/page.html`);
  await page.waitForFunction(() => 'showSheet' in globalThis);
  const asked = valueOf('--recipes');
  const rowsAsked = asked
    ? await page.evaluate<SheetRequest['rows']>(
        `exampleRows(${JSON.stringify({ recipes: asked, styles: valueOf('--styles') ?? styles })})`,
      )
    : [];
  for (const name of asked ? [`${asked.join('-')}-${shapeName}`] : wanted) {
    const request = asked ? { rows: rowsAsked, moments: [0.1, 0.25, 0.45, 0.95], ...shape } : sheets[name];
    if (!request) throw new Error(`There is no sheet “${name}”; there are ${Object.keys(sheets).join(', ')}`);
    // The page has put the function there; text is the one form in which it can be named from here.
    const problems = await page.evaluate<string[]>(`showSheet(${JSON.stringify(request)})`);
    for (const problem of problems) console.error(`${name}: ${problem}`);
    const height = Math.round((request.width * request.format.height) / request.format.width);
    const count = Math.ceil((request.rows.length * request.moments.length) / request.perRow);
    const clip = { x: 0, y: 0, width: request.perRow * (request.width + 6) + 6, height: count * (height + 6) };
    const picture = await page.screenshot({ clip, fullPage: true });
    const file = join(folder, readme ? 'styles.png' : `${name}.png`);
    await sharp(picture).png({ compressionLevel: 9 }).toFile(file);
    console.log(file);
  }
} finally {
  await browser.close();
  await server.close();
}
