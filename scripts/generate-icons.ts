/**
 * Draws what the manifest shows from what is there already: icons from app/static/icon.svg, pictures of the app from
 * docs/pictures. `--check` says whether the committed icons still are what would be drawn.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const icons = join(root, 'app/static/icons');
const screenshots = join(root, 'app/static/screenshots');

/** The launcher cuts a circle out of a maskable icon, of four fifths its size at the least; Apple's rounds the corners itself. */
const drawings = [
  { file: 'any-192.png', size: 192, cut: false, scale: 1 },
  { file: 'any-512.png', size: 512, cut: false, scale: 1 },
  { file: 'maskable-192.png', size: 192, cut: true, scale: 0.82 },
  { file: 'maskable-512.png', size: 512, cut: true, scale: 0.82 },
  { file: 'apple-touch-180.png', size: 180, cut: true, scale: 0.9 },
];

/** A picture that is cut to shape by somebody else fills its corners, and keeps its drawing in the middle. */
function fillCorners(svg: string, scale: number): string {
  const shift = 32 * (1 - scale);
  return svg
    .replace(/ rx="\d+"/, '')
    .replace(/(<rect[^>]*>)/, `$1<g transform="translate(${shift} ${shift}) scale(${scale})">`)
    .replace('</svg>', '</g></svg>');
}

async function draw({ size, cut, scale }: (typeof drawings)[number]): Promise<Buffer> {
  const svg = await readFile(join(root, 'app/static/icon.svg'), 'utf8');
  const density = (72 * size) / 64;
  return sharp(Buffer.from(cut ? fillCorners(svg, scale) : svg), { density })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

async function samePixels(left: Buffer, right: Buffer): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((png) => sharp(png).ensureAlpha().raw().toBuffer()));
  return one !== undefined && other !== undefined && one.equals(other);
}

if (process.argv.includes('--check')) {
  for (const drawing of drawings) {
    const committed = await readFile(join(icons, drawing.file)).catch(() => null);
    if (committed && (await samePixels(committed, await draw(drawing)))) continue;
    process.stderr.write(`app/static/icons/${drawing.file} is stale: run npx tsx scripts/generate-icons.ts\n`);
    process.exitCode = 1;
  }
} else {
  await mkdir(icons, { recursive: true });
  await mkdir(screenshots, { recursive: true });
  for (const drawing of drawings) await sharp(await draw(drawing)).toFile(join(icons, drawing.file));
  const pictures = join(root, 'docs/pictures');
  const wide = sharp(join(pictures, 'editor-desk-light.png')).resize(1280, 800);
  await wide.webp({ quality: 80 }).toFile(join(screenshots, 'wide.webp'));
  const narrow = sharp(join(pictures, 'editor-phone-light.png')).resize(585, 1266);
  await narrow.webp({ quality: 80 }).toFile(join(screenshots, 'narrow.webp'));
}
