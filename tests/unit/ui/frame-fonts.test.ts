import { expect, test } from 'vitest';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import { styles } from '../../../app/worker/composer/styles/registry';
import { allFontsFor, fontsFor, nextSpareFonts } from '../../../app/worker-client/frames/frame-fonts';
import { scriptFontsFor } from '../../../app/worker-client/frames/script-fonts';
import { fontPairs } from '$shared/motion/font-pairs';
import { fontFiles } from '$shared/motion/generated/font-manifest';

const scene = (text: string, props: Record<string, unknown> | null = null) => {
  const compiled = compileScene({ sceneName: 'One', tsxCode: `export default () => ${JSON.stringify(text)};` });
  if (!compiled.ok) throw new Error(compiled.error.code);
  const module = compiled.value;
  return { sceneId: 'one', sceneName: 'One', durationInFrames: 30, module, props, transition: null };
};
const composition = (...scenes: ReturnType<typeof scene>[]) => ({ width: 1920, height: 1080, fps: 30, scenes });
const familiesOf = (files: readonly { readonly family: string }[]) => [...new Set(files.map(({ family }) => family))];

test('[PF10] spare fonts come a family at a time, the companions of what is named first, until all are there', () => {
  const shown = composition(scene('Bricolage Grotesque'));
  const sent = new Set(fontsFor(shown).map(({ file }) => file));
  const order: string[] = [];
  for (let next = nextSpareFonts(sent, shown); next.files.length > 0; next = nextSpareFonts(sent, shown)) {
    expect(familiesOf(next.files)).toHaveLength(1);
    expect(next.likely).toBe(order.length === 0);
    order.push(...familiesOf(next.files));
    for (const { file } of next.files) sent.add(file);
  }
  expect(order[0]).toBe('Fraunces');
  expect([...order, 'Bricolage Grotesque'].toSorted()).toEqual(familiesOf(fontFiles).toSorted());
});

test('[PF10] the families of one style are companions', () => {
  for (const { id, type } of styles) {
    // Code is set in the same face everywhere.
    const families = familiesOf(Object.values(type)).filter((family) => family !== 'JetBrains Mono');
    for (const family of families.slice(1)) {
      const known = fontPairs.some(
        (pair) => pair.includes(family) && pair.some((each) => each !== family && families.includes(each)),
      );
      expect(known, `${id}: ${family}`).toBe(true);
    }
  }
});

test('[MO80] Cyrillic in a scene’s values asks for the font that stands in, as it does in its code', () => {
  const standIns = (...scenes: ReturnType<typeof scene>[]) => familiesOf(fontsFor(composition(...scenes)));
  expect(standIns(scene('Fredoka'))).toEqual(['Fredoka']);
  expect(standIns(scene('Fredoka Привет'))).toEqual(['Fredoka', 'Manrope']);
  expect(standIns(scene('Fredoka', { text: 'Привет' }))).toEqual(['Fredoka', 'Manrope']);
});

test('[MO86] a scene is sent the faces of the scripts it is written in, and of the large ones only its slices', async () => {
  const facesOf = async (...texts: string[]) => {
    const shown = composition(...texts.map((text) => scene(`Manrope ${text}`)));
    return (await allFontsFor(shown)).slice(fontsFor(shown).length);
  };
  expect(await facesOf('Привет, Ελλάδα')).toEqual([]);
  expect(familiesOf(await facesOf('مرحبا'))).toEqual(['Noto Arabic']);
  expect(familiesOf(await facesOf('שלום', 'नमस्ते', 'สวัสดี'))).toEqual(['Noto Hebrew', 'Noto Devanagari', 'Noto Thai']);
  // A Chinese letter is drawn as the rest of its video is.
  expect(familiesOf(await facesOf('你好'))).toEqual(['Noto Chinese']);
  expect(familiesOf(await facesOf('東京', 'こんにちは'))).toEqual(['Noto Japanese']);
  expect(familiesOf(await facesOf('안녕하세요'))).toEqual(['Noto Korean']);
  const slices = await facesOf('こんにちは');
  expect(slices.length).toBeLessThan(4);
  expect(slices[0]?.file).toMatch(/^on-demand\/noto-sans-jp-[\d.]+-\d+\.woff2$/);
});

test('[MO88] letters that Chinese, Japanese and Korean share are drawn by the face of their own scene', async () => {
  const facesOf = async (...texts: string[]) => {
    const shown = composition(...texts.map((text) => scene(`Manrope ${text}`)));
    return (await allFontsFor(shown)).slice(fontsFor(shown).length);
  };
  const own = async (text: string) => (await facesOf(text)).map(({ file }) => file);
  const [chinese, japanese] = ['轻松浇花，这么简单', '水やりは簡単'];
  const sent = new Set((await facesOf(japanese, chinese)).map(({ file }) => file));
  for (const file of [...(await own(chinese)), ...(await own(japanese))]) expect(sent).toContain(file);
  expect(familiesOf(await facesOf(chinese))).toEqual(['Noto Chinese']);
  // Letters of old Chinese names in a Korean scene are Korean ones there.
  expect(familiesOf(await facesOf('서울 大韓民國'))).toEqual(['Noto Korean']);
});

test('[MO86] of two thousand letters no slice is named twice', () => {
  const many = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x4e00 + index * 5)).join('');
  const files = scriptFontsFor(many);
  expect(files.length).toBeGreaterThan(50);
  expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
});
