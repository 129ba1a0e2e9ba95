/**
 * Draws the pictures that the cards of the templates show: the first scene of each, in rows, a picture a shape.
 * `--check` says whether the templates are still those that were drawn. That holds what a template is made of; after a
 * change of how recipes or styles look, draw them again by hand.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cards, promptFor, shapes } from '../app/ui/templates/cards';
import { openSheetPage } from './contact-sheet/open-sheet-page';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'app/worker/composer/templates');
const folder = join(root, 'app/ui/templates/stills');
const drawnFrom = join(folder, 'drawn-from.txt');

/** In pixels, for a card that is up to 300 wide. */
const pictures = [
  { file: 'wide.avif', shape: '16:9', width: 400 },
  { file: 'upright.avif', shape: '9:16', width: 180 },
  { file: 'square.avif', shape: '1:1', width: 280 },
  { file: 'portrait.avif', shape: '4:5', width: 240 },
] as const;
/** As app/ui/templates/stills.ts reads them. */
const PER_ROW = 5;
/** As many as fit beside each other in the window that the sheet is photographed in. */
const DRAWN_PER_ROW = 3;
/** What the page of the sheet leaves between two. */
const GAP = 6;
/** Drawn larger and scaled down: edges are smoother than a browser draws them. */
const SCALE = 2;

async function digest(): Promise<string> {
  const hash = createHash('sha256').update(cards.map(({ id }) => id).join());
  for (const file of (await readdir(templates)).sort()) hash.update(await readFile(join(templates, file)));
  return `${hash.digest('hex')}\n`;
}

async function draw(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await openSheetPage();
  try {
    for (const { file, shape, width } of pictures) {
      const format = { ...shapes[shape], fps: 30 };
      const large = width * SCALE;
      const { picture, problems } = await page.drawPrompts({
        prompts: cards.map(promptFor),
        scenes: 'first',
        format,
        width: large,
        perRow: DRAWN_PER_ROW,
      });
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const height = Math.round((width * format.height) / format.width);
      const tall = Math.round((large * format.height) / format.width);
      const cells = cards.map(async (_, index) => {
        const left = GAP + (index % DRAWN_PER_ROW) * (large + GAP);
        const top = GAP / 2 + Math.floor(index / DRAWN_PER_ROW) * (tall + GAP);
        const box = { left, top, width: large, height: tall };
        const input = await sharp(picture).extract(box).resize(width, height, { fit: 'fill' }).toBuffer();
        return { input, left: (index % PER_ROW) * width, top: Math.floor(index / PER_ROW) * height };
      });
      const rows = Math.ceil(cards.length / PER_ROW);
      await sharp({ create: { width: PER_ROW * width, height: rows * height, channels: 3, background: '#000' } })
        .composite(await Promise.all(cells))
        .avif({ quality: 55, effort: 6 })
        .toFile(join(folder, file));
      process.stdout.write(`app/ui/templates/stills/${file}\n`);
    }
  } finally {
    await page.close();
  }
  await writeFile(drawnFrom, await digest());
}

if (!process.argv.includes('--check')) await draw();
else if ((await readFile(drawnFrom, 'utf8').catch(() => null)) !== (await digest())) {
  process.stderr.write('app/ui/templates/stills is stale: run npx tsx scripts/generate-template-stills.ts\n');
  process.exitCode = 1;
}
