import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The faces that are too large to be kept on every device: their slices are fetched where a scene has their letters. */
const SLUGS = ['noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'];
const FOLDER = 'on-demand';

/**
 * Below /fonts/. The version is in the name, so that what a device has kept never stands for another slice.
 * @param {string} slug
 * @param {string} version
 * @param {string} slice
 */
export function onDemandFile(slug, version, slice) {
  return `${FOLDER}/${slug}-${version}-${slice}.woff2`;
}

/** Puts them where static files are served from. They are not in the repository: they come with the packages. */
export function copyOnDemandFonts(root = fileURLToPath(new URL('..', import.meta.url))) {
  const fonts = join(root, 'app/static/fonts');
  const wanted = new Map(
    SLUGS.flatMap((slug) => {
      const source = join(root, 'node_modules/@fontsource-variable', slug);
      const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
      return readdirSync(join(source, 'files')).flatMap((file) => {
        const slice = /-(\d+)-wght-normal\.woff2$/.exec(file)?.[1];
        return slice === undefined ? [] : [[onDemandFile(slug, version, slice), join(source, 'files', file)]];
      });
    }),
  );
  mkdirSync(join(fonts, FOLDER), { recursive: true });
  for (const file of readdirSync(join(fonts, FOLDER))) {
    if (!wanted.has(`${FOLDER}/${file}`)) rmSync(join(fonts, FOLDER, file), { force: true });
  }
  const missing = [...wanted].filter(([file]) => !existsSync(join(fonts, file)));
  if (missing.length === 0) return;
  // Half a file would be taken for the whole one by whoever looks next: each comes into its place at once.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const aside = mkdtempSync(join(root, '.cache/on-demand-'));
  try {
    for (const [file, source] of missing) {
      copyFileSync(source, join(aside, 'slice'));
      renameSync(join(aside, 'slice'), join(fonts, file));
    }
  } finally {
    rmSync(aside, { recursive: true });
  }
}

/** @returns {import('vite').Plugin} */
export function onDemandFonts() {
  return { name: 'on-demand-fonts', enforce: 'pre', config: () => copyOnDemandFonts() };
}
