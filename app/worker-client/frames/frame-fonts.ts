import { fallbackFamily } from '$shared/motion/fallback-family';
import { fontFiles, type FontFile } from '$shared/motion/generated/font-manifest';
import type { FrameComposition, FrameFont } from '$shared/protocol/preview';

const greekOrCyrillic = /[\u0370-\u052f]/;
const foreignRange = /U\+(?:384|400)-/;

const bytesByFile = new Map<string, Promise<ArrayBuffer>>();

/** The fonts a composition's code names, or all of them if it names none: then it leaves the choice to the motion kit. */
export function fontsFor({ scenes }: FrameComposition): readonly FontFile[] {
  const scripts = scenes.flatMap(({ module }) => module?.script ?? []);
  // Greek and Cyrillic letters that a named font lacks are drawn in the one that stands in for it.
  const wanted = (family: string, unicodeRange: string): boolean =>
    scripts.some(
      (script) =>
        script.includes(family) ||
        (greekOrCyrillic.test(script) &&
          foreignRange.test(unicodeRange) &&
          fontFiles.some((other) => script.includes(other.family) && fallbackFamily(other.family) === family)),
    );
  const named = fontFiles.filter(({ family, unicodeRange }) => wanted(family, unicodeRange));
  return named.length > 0 ? named : fontFiles;
}

/** A file that can't be had is left out: its letters are drawn in another font, and the next try asks again. */
export async function loadFonts(files: readonly FontFile[]): Promise<readonly FrameFont[]> {
  const loaded = await Promise.all(files.map(loadFont));
  return loaded.filter((font) => font !== null);
}

async function loadFont({ family, weight, style, unicodeRange, file }: FontFile): Promise<FrameFont | null> {
  let bytes = bytesByFile.get(file);
  if (!bytes) bytesByFile.set(file, (bytes = fetchFont(file)));
  try {
    return { family, weight, style, unicodeRange, bytes: await bytes };
  } catch {
    bytesByFile.delete(file);
    return null;
  }
}

async function fetchFont(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`/fonts/${file}`);
  if (!response.ok) throw new Error(`/fonts/${file} answered ${response.status}`);
  return response.arrayBuffer();
}
