import { readFile } from 'node:fs/promises';
import { formatHex, parse } from 'culori';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';

const picture = z.object({ src: z.string(), sizes: z.string(), type: z.string() });
const schema = z.object({
  theme_color: z.string(),
  background_color: z.string(),
  icons: z.array(picture.extend({ purpose: z.enum(['any', 'maskable']) })),
  screenshots: z.array(picture.extend({ form_factor: z.enum(['wide', 'narrow']) })),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string(), icons: z.array(picture) })),
});

const read = (path: string): Promise<string> => readFile(new URL(`../../../app/${path}`, import.meta.url), 'utf8');
const manifest = schema.parse(JSON.parse(await read('static/manifest.webmanifest')));

test('[OF14] every picture the manifest names is there, in the size and the format it says', async () => {
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
  for (const { src, sizes, type } of pictures.filter(({ sizes }) => sizes !== 'any')) {
    const file = new URL(`../../../app/static${src}`, import.meta.url);
    const { width, height, format } = await sharp(await readFile(file)).metadata();
    expect(`${src} ${width}x${height} image/${format}`).toBe(`${src} ${sizes} ${type}`);
  }
  for (const purpose of ['any', 'maskable'] as const) {
    const sizes = manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
    expect(sizes, purpose).toEqual(expect.arrayContaining(['192x192', '512x512']));
  }
});

test("[OF14] the colours of the window's frame are the app's surface, in both themes", async () => {
  const surface = /--surface: light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/.exec(await read('ui/tokens.css'));
  const [light, dark] = (surface?.slice(1) ?? []).map((color) => formatHex(parse(color)));
  expect(light).toMatch(/^#/);
  const page = await read('app.html');
  expect(page).toContain(`(prefers-color-scheme: light)" content="${light}"`);
  expect(page).toContain(`(prefers-color-scheme: dark)" content="${dark}"`);
  expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
});
