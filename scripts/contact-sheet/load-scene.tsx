import type { ComponentType } from 'react';
import { SceneModules } from '../../app/preview/modules';
import { compileScene } from '../../app/worker/compile/compile-scene';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { writeCode } from '../../app/worker/composer/write-code';
import { scriptFontsFor } from '../../app/worker-client/frames/script-fonts';
import { fontFiles, type FontFile } from '../../shared/motion/generated/font-manifest';
import { otherLetters } from '../../shared/motion/script-letters';
import { describe } from '../../shared/response/errors';
import type { Theme, VideoFormat } from '../../shared/schema/layout';
import type { SceneBrief } from '../../shared/schema/operations';

const modules = new SceneModules(5000);

export interface LoadedScene {
  readonly component: ComponentType<Record<string, unknown>>;
  readonly durationInFrames: number;
}

/** Real composer, real compiler, real motion kit: a brief as a component that can be drawn. */
export async function loadScene(
  brief: SceneBrief,
  theme: Theme,
  format: VideoFormat,
): Promise<LoadedScene | { readonly problem: string }> {
  const composed = composeScene(brief, { theme, format });
  if (!composed.ok) return { problem: describe(composed.error) };
  const { name, durationInFrames } = composed.value;
  return loadCode(writeCode({ ...composed.value, theme, format }), name, durationInFrames);
}

/** Real compiler, real motion kit: a scene's code as a component that can be drawn. */
export async function loadCode(
  tsxCode: string,
  sceneName: string,
  durationInFrames: number,
): Promise<LoadedScene | { readonly problem: string }> {
  const compiled = compileScene({ tsxCode, sceneName });
  if (!compiled.ok) return { problem: describe(compiled.error) };
  const loaded = await modules.load(compiled.value);
  return { component: loaded.read().component, durationInFrames };
}

/** Those of all styles. */
export const loadFonts = (): Promise<void> => load(fontFiles);

/** Those of the other scripts that these texts are written in, where they are not there yet. */
export async function loadScriptFonts(texts: string): Promise<void> {
  const wanted = scriptFontsFor((texts.match(otherLetters) ?? []).join(''));
  const missing = wanted.filter(({ file }) => !loaded.has(file));
  for (const { file } of missing) loaded.add(file);
  await load(missing);
}

const loaded = new Set<string>();

async function load(files: readonly FontFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ family, weight, style, file, unicodeRange }) => {
      const face = new FontFace(family, `url(/app/static/fonts/${file})`, { weight, style, unicodeRange });
      document.fonts.add(await face.load());
    }),
  );
}
