import { fallbackFamily } from '$shared/motion/fallback-family';
import { fontPairs } from '$shared/motion/font-pairs';
import { fontFiles, type FontFile } from '$shared/motion/generated/font-manifest';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import type { FrameComposition, FrameFont, FrameScene } from '$shared/protocol/preview';

const greekOrCyrillic = /[\u0370-\u052f]/;
/** Letters of other scripts, with signs that may stand beside them: which faces draw them is known to `script-fonts`. */
const beyondCyrillic = /[\u0590-\u1cff\u2e80-\uffff\u{20000}-\u{2ffff}]/u;
const foreignRange = /U\+(?:384|400)-/;
const families: readonly string[] = [...new Set(fontFiles.map(({ family }) => family))];

/** Which families a scene's code names: looked for once, however often the composition changes around it. */
const namedBy = new WeakMap<CompiledModule, readonly string[]>();
/** Whether it holds letters of some kind. */
const foundIn = new Map(
  [greekOrCyrillic, beyondCyrillic].map((letters) => [letters, new WeakMap<CompiledModule, boolean>()]),
);
const bytesByFile = new Map<string, Promise<ArrayBuffer>>();

/** The fonts a composition's code names, or all of them if it names none: then it leaves the choice to the motion kit. */
export function fontsFor({ scenes }: FrameComposition): readonly FontFile[] {
  const named = new Set<string>();
  const standIns = new Set<string>();
  for (const scene of scenes) {
    for (const family of scene.module ? familiesOf(scene.module) : []) {
      named.add(family);
      // Greek and Cyrillic letters that a named font lacks are drawn in the one that stands in for it.
      if (has(scene, greekOrCyrillic)) standIns.add(fallbackFamily(family));
    }
  }
  if (named.size === 0) return fontFiles;
  return fontFiles.filter(
    ({ family, unicodeRange }) => named.has(family) || (standIns.has(family) && foreignRange.test(unicodeRange)),
  );
}

/** With those of other scripts that its texts are written in: which, only a page that has such texts has to know. */
export async function allFontsFor(composition: FrameComposition): Promise<readonly FontFile[]> {
  const own = fontsFor(composition);
  if (!composition.scenes.some((scene) => has(scene, beyondCyrillic))) return own;
  try {
    const { otherFontsFor } = await import('./script-fonts');
    return [...own, ...otherFontsFor(composition.scenes)];
  } catch {
    return own; // the system's faces draw them
  }
}

/**
 * What the frame has not been sent, a family at a time, so that a scene in another font need not wait: first those that
 * stand beside the ones a composition names.
 */
export function nextSpareFonts(
  sent: ReadonlySet<string>,
  composition: FrameComposition,
): { readonly files: readonly FontFile[]; readonly likely: boolean } {
  const spare = fontFiles.filter(({ file }) => !sent.has(file));
  const named = new Set(fontsFor(composition).map(({ family }) => family));
  const companion = spare.find(({ family }) =>
    fontPairs.some((pair) => pair.includes(family) && pair.some((other) => named.has(other))),
  );
  const next = companion ?? spare[0];
  return { files: spare.filter(({ family }) => family === next?.family), likely: companion !== undefined };
}

function familiesOf(module: CompiledModule): readonly string[] {
  let found = namedBy.get(module);
  if (!found) namedBy.set(module, (found = families.filter((family) => module.script.includes(family))));
  return found;
}

function has({ module, props }: FrameScene, letters: RegExp): boolean {
  return (module !== null && codeHas(module, letters)) || (props !== null && letters.test(JSON.stringify(props)));
}

function codeHas(module: CompiledModule, letters: RegExp): boolean {
  const known = foundIn.get(letters)?.get(module);
  if (known !== undefined) return known;
  const found = letters.test(module.script);
  foundIn.get(letters)?.set(module, found);
  return found;
}

/** A file that can't be had is left out, so `came` lacks it: its letters are drawn in another font until it is asked for again. */
export async function loadFonts(
  files: readonly FontFile[],
): Promise<{ readonly fonts: readonly FrameFont[]; readonly came: ReadonlySet<string> }> {
  const loaded = await Promise.all(files.map(async (file) => ({ file: file.file, font: await loadFont(file) })));
  const came = loaded.flatMap(({ file, font }) => (font ? [file] : []));
  return { fonts: loaded.flatMap(({ font }) => font ?? []), came: new Set(came) };
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
