import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { fontFiles } from '$shared/motion/generated/font-manifest';
import type { LeafElement, SceneLayout } from '$shared/schema/layout';
import { compileScene } from '../../app/worker/compile/compile-scene';
import { resolveLook } from '../../app/worker/composer/resolve-look';
import { styles } from '../../app/worker/composer/styles/registry';
import { writeCode } from '../../app/worker/composer/write-code';
import { SceneModules } from '../../app/preview/modules';
import type { Composition } from '../../app/preview/renderer';
import { elementsOfAllForms, layoutsOfAllForms } from '../support/kit-forms';
import { exportedPicture, keepReportsHere, playerPicture } from './drawn';
import { footprintDiffering, pngOf } from './pixels';

/** Each component alone on a plain ground, as the player shows it and as the exporter draws it. */

const format = { width: 960, height: 540, fps: 30 } as const;
const durationInFrames = 120;
const modules = new SceneModules(5000);
const measured: { name: string; share: number; pictures: readonly ImageData[] }[] = [];
const stopReports = keepReportsHere();

beforeAll(async () => {
  await Promise.all(
    fontFiles.map(async ({ family, weight, style, file, unicodeRange }) => {
      const face = new FontFace(family, `url(/fonts/${file})`, { weight, style, unicodeRange });
      document.fonts.add(await face.load());
    }),
  );
  await page.viewport(1000, 600);
});

afterAll(async () => {
  stopReports();
  const worst = measured.toSorted((a, b) => b.share - a.share).slice(0, 5);
  console.warn(worst.map(({ name, share }) => `${(share * 100).toFixed(2)} % ${name}`).join('\n'));
  for (const [place, { name, pictures }] of worst.entries()) {
    const file = `.cache/parity/${place + 1}-${name.replaceAll(/\W+/g, '-')}.png`;
    await commands.writeFile(file, await pngOf(pictures), { encoding: 'base64' });
  }
});

async function alone(element: LeafElement, style: string): Promise<{ scene: Composition; ground: string }> {
  const theme = { style, palette: {} };
  const [base] = layoutsOfAllForms;
  if (!base) throw new Error('There is no layout');
  const layout: SceneLayout = {
    ...base,
    background: { kind: 'solid', color: 'background', ornament: 'none' },
    camera: 'none',
    elements: [element],
  };
  const tsxCode = writeCode({ layout, name: element.type, durationInFrames, theme, format });
  const compiled = compileScene({ tsxCode, sceneName: element.type });
  if (!compiled.ok) throw new Error(compiled.error.code);
  const { component: Scene } = (await modules.load(compiled.value)).read();
  const scene = { component: () => <Scene />, durationInFrames, ...format };
  return { scene, ground: resolveLook(layout, theme).colors.background };
}

/** The same style for a form, however many others there are. */
const cases = [...elementsOfAllForms].map(([name, element]) => {
  const sum = [...name].reduce((all, letter) => all + letter.charCodeAt(0), 0);
  return [name, styles[sum % styles.length]?.id ?? '', element] as const;
});

/** Of a few letters one alone may fall on another quarter of a pixel in a canvas than in a page; an icon is all rim. */
const looser: Readonly<Record<string, number>> = {
  beats: 0.03,
  countdown: 0.03,
  text: 0.03,
  number: 0.03,
  swap: 0.03,
  logo: 0.03,
  button: 0.06,
  icon: 0.015,
};

test.each(cases)(
  '[MO104] %s in %s leaves as it was previewed, measured on its own pixels',
  async (name, style, element) => {
    const { scene, ground } = await alone(element, style);
    const frame = durationInFrames - 20;
    const pictures = [await playerPicture(scene, frame), await exportedPicture(scene, frame)] as const;
    const share = footprintDiffering(...pictures, ground);
    measured.push({ name: `${name} ${style}`, share, pictures });
    expect(share).toBeLessThanOrEqual(looser[element.type] ?? 0.01);
  },
);
