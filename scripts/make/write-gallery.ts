import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { openSheetPage } from '../contact-sheet/open-sheet-page';
import { stylesOnDisk } from '../contact-sheet/styles-on-disk';
import { writeWhole } from './write-whole';

const side = 1080;
/** Pictures of about one size, and sheets of about one shape. */
const shapes = {
  wide: { format: { width: 1920, height: side, fps: 30 }, width: 400, perRow: 6 },
  upright: { format: { width: side, height: 1920, fps: 30 }, width: 225, perRow: 12 },
  square: { format: { width: side, height: side, fps: 30 }, width: 300, perRow: 8 },
  portrait: { format: { width: side, height: 1350, fps: 30 }, width: 270, perRow: 10 },
};
/** When all of it has arrived and can be read. */
const reading = [0.95];

/** A contact sheet for each style and shape: what every recipe makes of its first example. */
export async function writeGallery(folder: string, say: (sentence: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await openSheetPage();
  try {
    for (const style of await stylesOnDisk()) {
      const rows = await page.rowsOf({ recipes: null, styles: [style], examples: 'first' });
      for (const [name, shape] of Object.entries(shapes)) {
        const { picture, problems } = await page.draw({ rows, moments: reading, ...shape });
        for (const problem of problems) say(`${style}, ${name}: ${problem}`);
        const file = join(folder, `${style}-${name}.png`);
        await writeWhole(file, picture);
        say(`Wrote ${file}`);
      }
    }
  } finally {
    await page.close();
  }
}
