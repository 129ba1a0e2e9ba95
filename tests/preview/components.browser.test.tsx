import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { fontFiles } from '$shared/motion/generated/font-manifest';
import { ornament, type Ornament } from '$shared/schema/background';
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
/** Hardly to be seen yet, half on its way in, and at rest. */
const moments = { faint: 8, arriving: 12, standing: durationInFrames - 20 } as const;
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

/** A picture of a person's own: stripes and a ring, whose edges lie nowhere in particular. */
const drawnPicture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#f4d35e"/><path d="M0 310 210 90 640 400H0z" fill="#28536b"/><circle cx="470" cy="130" r="70" fill="#c2948a" stroke="#fff" stroke-width="9"/></svg>',
)}`;
const asset = 'a'.repeat(64);

async function alone(
  elements: readonly LeafElement[],
  style: string,
  ornament: Ornament = 'none',
): Promise<{ scene: Composition; ground: string }> {
  const theme = { style, palette: {} };
  const [base] = layoutsOfAllForms;
  if (!base) throw new Error('There is no layout');
  const layout: SceneLayout = {
    ...base,
    background: { kind: 'solid', color: 'background', ornament },
    camera: 'none',
    elements: [...elements],
  };
  const tsxCode = writeCode({ layout, name: 'Alone', durationInFrames, theme, format });
  const compiled = compileScene({ tsxCode: tsxCode.replaceAll(`asset:${asset}`, drawnPicture), sceneName: 'Alone' });
  if (!compiled.ok) throw new Error(compiled.error.code);
  const { component: Scene } = (await modules.load(compiled.value)).read();
  const scene = { component: () => <Scene />, durationInFrames, ...format };
  return { scene, ground: resolveLook(layout, theme).colors.background };
}

/** Forms that hold a picture are shown with one as well as without. */
const illustrated = [...elementsOfAllForms].flatMap(([name, element]): [string, LeafElement][] => {
  switch (element.type) {
    case 'image':
      return [[`${name} with a picture`, { ...element, asset }]];
    case 'photo':
      return [[`${name} with a picture`, { ...element, pictures: [{ asset, caption: 'On the way' }] }]];
    default:
      return [];
  }
});

const forms = [...elementsOfAllForms, ...illustrated];
const STYLES_EACH = 3;
/** Each component in each of its forms and in three styles or more, each style as often as any other. */
const cases = [...new Set(forms.map(([, { type }]) => type))]
  .flatMap((type) => {
    const own = forms.filter(([, element]) => element.type === type);
    return own.length < STYLES_EACH ? [...own, ...own, ...own].slice(0, STYLES_EACH) : own;
  })
  .map(([name, element], index) => [name, styles[index % styles.length]?.id ?? '', element] as const);

type Alone = Awaited<ReturnType<typeof alone>>;

async function expectAlike(name: string, { scene, ground }: Alone): Promise<void> {
  for (const [moment, frame] of Object.entries(moments)) {
    const pictures = [await playerPicture(scene, frame), await exportedPicture(scene, frame)] as const;
    const share = footprintDiffering(...pictures, ground);
    // Of what comes piece by piece, there may be nothing yet.
    if (share === null && moment === 'faint') continue;
    if (share === null) throw new Error(`There is nothing to see of ${name} ${moment}.`);
    measured.push({ name: `${name} ${moment}`, share, pictures });
    expect(share, moment).toBeLessThanOrEqual(0.01);
  }
}

test.each(cases)(
  '[MO104] %s in %s leaves as it was previewed, measured on its own pixels',
  async (name, style, element) => {
    await expectAlike(`${name} ${style}`, await alone([element], style));
  },
);

const ornaments = ornament.options
  .filter((kind) => kind !== 'none')
  .map((kind, index) => [kind, styles[index % styles.length]?.id ?? ''] as const);

test.each(ornaments)('[MO104] the ornament %s in %s leaves as it was previewed', async (kind, style) => {
  await expectAlike(`ornament ${kind} ${style}`, await alone([], style, kind));
});
