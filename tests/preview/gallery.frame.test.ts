import { expect, test } from 'vitest';
import { dealtFrom, isFine, lookThrough, sentenceOf } from '../gallery/look-through';
import { openFramePage } from '../support/frame-page/open-frame-page';

/** `npm run -s gallery:check` looks at all of them; here are as many as a minute takes. */
const seed = Number(process.env['GALLERY_SEED'] ?? 1);

test(`[LN14] 150 pictures of the gallery compile, are drawn at three frames, and pass the linter — seed ${seed}`, async () => {
  const { page } = await openFramePage();
  const cases = dealtFrom(await page.evaluate(() => framePage.galleryCases('all')), 150, seed);
  const looked = await lookThrough(page, cases);
  expect(looked.filter((one) => !isFine(one)).map(sentenceOf)).toEqual([]);
  expect(looked).toHaveLength(150);
});

test('[LN15] every text of every recipe can be read at its reading frame', async () => {
  const { page } = await openFramePage();
  const wide = (await page.evaluate(() => framePage.galleryCases())).filter(({ shape }) => shape === 'wide');
  const styles = [...new Set(wide.map(({ style }) => style))];
  const ids = [...new Set(wide.map(({ recipe }) => recipe))];
  const dealt = ids.flatMap((id, index) =>
    wide.filter(({ recipe, style }) => recipe === id && style === styles[index % styles.length]),
  );
  const looked = await lookThrough(page, dealt);
  expect(looked.filter(({ unread, errors }) => unread.length + errors.length > 0).map(sentenceOf)).toEqual([]);
  expect(looked.filter(({ texts }) => texts.length > 0).length).toBeGreaterThan(40);
});

/** What is drawn, and what is wrong with its “Acme”; null: nothing. */
const drawings: readonly (readonly [string, string | null])[] = [
  ['<p style={{ opacity: 0.2 }}>Acme</p>', 'is transparent'],
  ['<p style={{ position: "absolute", left: 1900 }}>Acme</p>', 'is outside of the picture'],
  ['<div style={{ height: 4, overflow: "hidden" }}><p>Acme</p></div>', 'is cut off'],
  [
    '<><p>Acme</p><div style={{ position: "absolute", inset: 0, backgroundColor: "#fff" }} /></>',
    'is covered by <div>',
  ],
  [
    '<><p>Acme</p><div style={{ position: "absolute", inset: 0, backgroundImage: "linear-gradient(rgba(0,0,0,0) 0%, #000 100%)" }} /></>',
    null,
  ],
  ['<p>Ac<b>me</b></p>', null],
  ['<p>Acne</p>', 'is not there'],
  // Part of another text is no text of its own.
  ['<p>Acmeville</p>', 'is not there'],
  ['<><p>A</p><p>Acme Inc</p><p>me</p></>', 'is not there'],
  // A corner of it is enough.
  [
    '<div style={{ position: "relative", width: 100 }}><p>Acme</p><div style={{ position: "absolute", left: 70, top: 0, width: 40, height: 200, backgroundColor: "#fff" }} /></div>',
    'is covered by <div>',
  ],
  [
    '<div style={{ position: "relative", width: 100 }}><p>Acme</p><div style={{ position: "absolute", left: 0, top: 0, width: 40, height: 200, pointerEvents: "none", backgroundColor: "#fff" }} /></div>',
    'is covered by <div>',
  ],
  [
    '<div style={{ position: "relative", width: 100 }}><p>Acme</p><svg width={100} height={200} style={{ position: "absolute", left: 0, top: 0 }}><path d="M0 0L100 140" fill="none" stroke="#000" strokeWidth={30} /></svg></div>',
    'is covered by <path>',
  ],
];

test('[LN16] the eye that looks for texts tells of each that can’t be read', async () => {
  const { page, show, frame } = await openFramePage();
  const source = await page.evaluate(() => framePage.inspectTexts);
  for (const [index, [drawn, fault]] of drawings.entries()) {
    const tsxCode = `export default function Scene() {\n  return <div style={{ fontSize: 40 }}>${drawn}</div>;\n}\n`;
    await show([{ name: `Scene ${index}`, tsxCode }]);
    const faults = await frame().evaluate<string[]>(`(${source})(["Acme"])`);
    expect(faults, drawn).toEqual(fault === null ? [] : [`“Acme” ${fault}`]);
  }
  // What is to be read twice has to stand there twice.
  await show([
    {
      name: 'Twice',
      tsxCode: 'export default function Scene() {\n  return <p style={{ fontSize: 40 }}>Acme</p>;\n}\n',
    },
  ]);
  expect(await frame().evaluate<string[]>(`(${source})(["Acme", "Acme"])`)).toEqual(['“Acme” is not there']);
});
