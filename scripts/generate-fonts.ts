/**
 * Cuts the fonts scenes are set in, and writes down how wide every letter is, so that text can be measured where
 * there is no canvas. `--check` says whether the committed files still follow from the packages and this script.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { faceSources, subsets } from './font-faces';
import type { FaceSource } from './font-faces';

const root = fileURLToPath(new URL('..', import.meta.url));
const fontsFolder = join(root, 'app/static/fonts');
const metricsFile = join(root, 'shared/motion/generated/font-metrics.ts');
const manifestFile = join(root, 'shared/motion/generated/font-manifest.ts');

/** No ligatures and no alternates: then a text is as wide as its advances and kerning say. */
const keptFeatures = ['kern', 'ccmp', 'mark', 'mkmk', 'rvrn'];

/** Pairs worth kerning; the rest are rare in headlines or not kerned at all. An accented letter is kerned as its base. */
const kernedCharacters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-–—\'"‘’“”/'];
/** Thousandths of an em below which a kern is not seen. */
const leastKern = 8;

interface Face extends FaceSource {
  readonly file: string;
  readonly subset: string;
  readonly unicodeRange: string;
  readonly bytes: Uint8Array;
  readonly font: fontkit.Font;
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

async function cut(source: FaceSource, subset: (typeof subsets)[number]): Promise<Face> {
  const input = await readFile(join(root, 'node_modules', source.path.replace('%s', subset.name)));
  const text = subset.ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
  const bytes = await subsetFont(input, text, {
    targetFormat: 'woff2',
    keepFeatures: keptFeatures,
    noHinting: true,
    variationAxes: { ...source.axes },
  });
  const slug = source.family.toLowerCase().replaceAll(' ', '-');
  const italic = source.style === 'italic' ? '-italic' : '';
  return {
    ...source,
    file: `${slug}-${source.weight}${italic}-${subset.name}.woff2`,
    subset: subset.name,
    unicodeRange: subset.ranges
      .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
      .join(', '),
    bytes,
    font: fontkit.create(bytes) as fontkit.Font, // a single face, never a collection
  };
}

/** "20:250,300,…;a0:250,…": the first code point of a run, then the advances, in base 36 thousandths of an em. */
function encodeAdvances(faces: readonly Face[]): string {
  const advances = new Map<number, number>();
  for (const { font } of faces) {
    for (const codePoint of font.characterSet) {
      const advance = font.glyphForCodePoint(codePoint).advanceWidth;
      advances.set(codePoint, Math.round((advance * 1000) / font.unitsPerEm));
    }
  }
  const runs: { first: number; values: number[] }[] = [];
  for (const [codePoint, advance] of [...advances].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.first + run.values.length === codePoint) run.values.push(advance);
    else runs.push({ first: codePoint, values: [advance] });
  }
  return runs
    .map((run) => `${run.first.toString(36)}:${run.values.map((value) => value.toString(36)).join(',')}`)
    .join(';');
}

/** By left letter, then by amount in thousandths of an em, the letters on the right. */
function kerning(face: Face): Record<string, Record<string, string>> {
  const { font } = face;
  const known = kernedCharacters.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const byLeft: Record<string, Record<string, string>> = {};
  for (const left of known) {
    const advance = font.glyphForCodePoint(left.codePointAt(0) ?? 0).advanceWidth;
    for (const right of known) {
      const kerned = font.layout(left + right, ['kern']).positions[0]?.xAdvance ?? advance;
      const amount = Math.round(((kerned - advance) * 1000) / font.unitsPerEm);
      if (Math.abs(amount) < leastKern) continue;
      const byAmount = (byLeft[left] ??= {});
      byAmount[amount] = (byAmount[amount] ?? '') + right;
    }
  }
  return byLeft;
}

/** How far the ink of a letter stands from where its box begins, so that lines can be aligned by what is seen. */
function encodeBearings({ font }: Face): string {
  const bearings = Array.from({ length: 0x7f - 0x21 }, (_, index) => {
    const { minX } = font.glyphForCodePoint(0x21 + index).bbox;
    return Number.isFinite(minX) ? Math.round((minX * 1000) / font.unitsPerEm) : 0;
  });
  return bearings.join(',');
}

/** Where the ink of the opening quotation mark is: left, bottom, right, top. It is drawn on its own, very large. */
function quoteInk({ font }: Face): readonly number[] {
  const { minX, minY, maxX, maxY } = font.glyphForCodePoint(0x201c).bbox;
  return [minX, minY, maxX, maxY].map((value) => Math.round((value * 1000) / font.unitsPerEm));
}

function writeMetrics(faces: readonly Face[]): string {
  const entries = faceSources.map((source) => {
    const cuts = faces.filter(
      (face) => face.family === source.family && face.weight === source.weight && face.style === source.style,
    );
    const latin = cuts[0];
    if (!latin) throw new Error(`${source.family} ${source.weight} was not cut`);
    const thousandth = (value: number): number => Math.round((value * 1000) / latin.font.unitsPerEm);
    const { font } = latin;
    const fields = [
      `family: '${source.family}'`,
      `weight: ${source.weight}`,
      `style: '${source.style}'`,
      `ascent: ${thousandth(font.ascent)}`,
      `descent: ${thousandth(-font.descent)}`,
      `lineGap: ${thousandth(font.lineGap)}`,
      `capHeight: ${thousandth(font.capHeight)}`,
      `xHeight: ${thousandth(font.xHeight)}`,
      `advances: ${JSON.stringify(encodeAdvances(cuts))}`,
      `bearings: '${encodeBearings(latin)}'`,
      `quoteInk: [${quoteInk(latin).join(', ')}]`,
      `kerning: ${JSON.stringify(kerning(latin))}`,
    ];
    return `  {\n    ${fields.join(',\n    ')},\n  },`;
  });
  return [
    '// Generated by scripts/generate-fonts.ts; do not edit.',
    '',
    '/** All lengths in thousandths of an em. */',
    'export interface FaceMetrics {',
    '  readonly family: string;',
    '  readonly weight: number;',
    "  readonly style: 'normal' | 'italic';",
    '  readonly ascent: number;',
    '  readonly descent: number;',
    '  readonly lineGap: number;',
    '  readonly capHeight: number;',
    '  readonly xHeight: number;',
    '  /** Runs of code points: first (base 36) : advances (base 36), … */',
    '  readonly advances: string;',
    '  /** Left side bearings of U+0021 to U+007E. */',
    '  readonly bearings: string;',
    '  /** Of the opening quotation mark: left, bottom, right, top. */',
    '  readonly quoteInk: readonly [number, number, number, number];',
    '  /** By left letter, then by amount, the letters on the right. */',
    '  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>;',
    '}',
    '',
    'export const faceMetrics: readonly FaceMetrics[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

function writeManifest(faces: readonly Face[], fingerprint: string): string {
  const entries = faces.map(
    (face) =>
      `  { family: '${face.family}', weight: '${face.weight}', style: '${face.style}', file: '${face.file}', ` +
      `unicodeRange: '${face.unicodeRange}', bytes: ${face.bytes.length} },`,
  );
  return [
    `// Generated by scripts/generate-fonts.ts; do not edit. Fingerprint ${fingerprint}`,
    '',
    '/** A font file below /fonts/, as a frame needs to hear of it. */',
    'export interface FontFile {',
    '  readonly family: string;',
    '  readonly weight: string;',
    "  readonly style: 'normal' | 'italic';",
    '  readonly file: string;',
    '  readonly unicodeRange: string;',
    '  readonly bytes: number;',
    '}',
    '',
    'export const fontFiles: readonly FontFile[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** Of everything the output follows from, and of the output itself. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const add = async (name: string, path: string): Promise<void> => {
    hash.update(`\n${name}\n`).update(await readFile(path).catch(() => 'missing'));
  };
  for (const script of ['scripts/font-faces.ts', 'scripts/generate-fonts.ts']) await add(script, join(root, script));
  for (const source of faceSources) {
    for (const subset of subsets) {
      const path = source.path.replace('%s', subset.name);
      await add(path, join(root, 'node_modules', path));
    }
  }
  const cutFiles = (await readdir(fontsFolder).catch(() => [])).filter((file) => file.endsWith('.woff2')).sort();
  for (const file of cutFiles) await add(file, join(fontsFolder, file));
  await add('metrics', metricsFile);
  return hash.digest('hex').slice(0, 16);
}

if (process.argv.includes('--check')) {
  const manifest = await readFile(manifestFile, 'utf8').catch(() => '');
  const expected = writeManifest([], await fingerprint()).split('\n')[0];
  if (manifest.split('\n')[0] !== expected) {
    console.error(
      'Fonts are stale: they do not follow from the font packages. Run `npx tsx scripts/generate-fonts.ts`.',
    );
    process.exit(1);
  }
  console.log('Fonts are fresh.');
} else {
  await mkdir(fontsFolder, { recursive: true });
  for (const file of await readdir(fontsFolder)) if (file.endsWith('.woff2')) await rm(join(fontsFolder, file));
  const faces: Face[] = [];
  for (const source of faceSources) for (const subset of subsets) faces.push(await cut(source, subset));
  for (const face of faces) await writeFile(join(fontsFolder, face.file), face.bytes);
  await writeFile(metricsFile, writeMetrics(faces));
  await writeFile(manifestFile, writeManifest(faces, await fingerprint()));
  const total = faces.reduce((sum, face) => sum + face.bytes.length, 0);
  console.log(`${faces.length} font files, ${Math.round(total / 1000)} kB.`);
}
