import { expect, test } from 'vitest';
import { lintCode } from '../../../../app/worker/compile/lint-code';

const scene = (drawn: string): string => `import { AbsoluteFill } from 'remotion';

export default function Scene() {
  const share = 0.5;
  return (
    <AbsoluteFill>
      ${drawn}
    </AbsoluteFill>
  );
}
`;

const differently: readonly (readonly [string, string])[] = [
  ['<div style={{ zIndex: 2 }} />', 'zIndex'],
  [`<div style={{ backdropFilter: 'blur(4px)' }} />`, 'backdropFilter'],
  [`<div style={{ background: 'radial-gradient(#fff 0%, #000 100%)' }} />`, 'radial-gradient'],
  [`<div style={{ backgroundImage: 'linear-gradient(90deg, red, yellow 40%, blue)' }} />`, 'some stops have no %'],
  ['<div style={{ backgroundImage: `linear-gradient(90deg, red 0%, blue ${share}px)` }} />', 'some stops have no %'],
  [`<div style={{ boxShadow: 'inset 0 0 4px #000' }} />`, 'inset shadow'],
  [`<div style={{ boxShadow: '0 2px 8px 4px #000' }} />`, 'spread'],
  [
    `<div style={{ backgroundColor: '#fff', backgroundImage: 'linear-gradient(red 0%, blue 100%)' }} />`,
    'under a gradient',
  ],
  ['<svg width="100%" height={40} />', 'as wide as its parent'],
  ['<svg width={40} height={40} style={{ left: 4 }} />', 'place of its own'],
  ['<svg width={40} height={40} opacity={share} />', 'opacity of an svg'],
  ['<div style={{ opacity: share }}><p>a</p><p>b</p></div>', 'several elements together'],
  [`<div style={{ transition: 'opacity 1s' }} />`, 'transition'],
  ['<div className="title" />', 'className'],
  ['<input value="x" />', '<input>'],
];

test.each(differently)('[LN10] %s is found in code, with its line and what to do', (drawn, what) => {
  const [finding, ...more] = lintCode(scene(drawn));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: 'draws-differently', line: 7, fix: null });
  expect(finding?.sentence).toContain(what);
});

test.each([
  '<div style={{ opacity: share }}>one</div>',
  `<div style={{ backgroundImage: 'linear-gradient(90deg, red 0%, rgb(0, 0, 9) 100%)' }} />`,
  `<div style={{ backgroundImage: 'linear-gradient(to right, red, blue)' }} />`,
  `<div style={{ boxShadow: '0px 2px 8px #000, 0px 1px 2px rgba(0, 0, 0, 0.4)' }} />`,
  '<div style={{ position: "absolute", left: 4 }}><svg width={40} height={40}><circle r={4} opacity={share} /></svg></div>',
  `<div style={{ mixBlendMode: 'none' }} />`,
])('[LN10] %s leaves as it is shown, and nothing is said', (drawn) => {
  expect(lintCode(scene(drawn))).toEqual([]);
});

test('[LN10] code that can’t be read is left to the compiler', () => {
  expect(lintCode('export default function Scene( {')).toEqual([]);
});

const named = (declared: string, style: string): string => `${declared}
export default function Scene() {
  return <div style={${style}}>One</div>;
}
`;

test.each([
  ["export const defaults = { transition: 'push', animation: 'pop', zIndex: 3 };", '{ opacity: 1 }'],
  ["const card = { perspective: 'the customer', transition: 'push' };", '{ color: card.perspective }'],
  ["const steps = [{ animation: 'one' }];", '{ left: steps.length }'],
])('[LN10] values of one’s own that are called like a style are none: %s', (declared, style) => {
  expect(lintCode(named(declared, style))).toEqual([]);
});

test('[LN10] what a component of one’s own is given is no style', () => {
  expect(lintCode(scene('<Card transition="push" animation={{ animation: "pop" }} />'))).toEqual([]);
});

test.each([
  ['const card = { zIndex: 2 };', 'card'],
  ['const styles = { card: { zIndex: 2 } };', 'styles.card'],
  ['const base = { zIndex: 2 };', '{ ...base, left: 3 }'],
  ['const base = { zIndex: 2 };\nconst card = { ...base };', 'card'],
  ['const card = (left: number) => ({ left, zIndex: 2 });', 'card(3)'],
  ['function card(left: number) {\n  return { left, zIndex: 2 };\n}', 'card(3)'],
  ['const card = { zIndex: 2 };', 'true ? card : undefined'],
])('[LN10] a style is found wherever it is written: %s', (declared, style) => {
  expect(lintCode(named(declared, style)).map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('zIndex is not exported'),
  ]);
});

const shown = { props: null, format: { width: 1920, height: 1080, fps: 30 }, durationInFrames: 90 };
const withDefaults = (defaults: string): string =>
  `export const defaults = ${defaults};\n${named('', "{ color: 'red' }")}`;

test('[LN31] the colours of the defaults are judged by each other, and what replaces them instead of them', () => {
  const pale = withDefaults(
    "{ headline: 'Acme', colors: { background: '#ffffff', text: '#dddddd', accent: '#ff0000' } }",
  );
  expect(lintCode(pale, shown)).toMatchObject([{ rule: 'contrast', line: 1, limit: 4.5, fix: null }]);
  expect(lintCode(pale)[0]?.sentence).toMatch(/^Line 1: “text” stands out from background by 1\.\d+ to 1/);
  const colors = { background: '#000000', text: '#dddddd' };
  expect(lintCode(pale, { ...shown, props: { colors } })).toEqual([]);
  const fine = withDefaults("{ colors: { background: '#ffffff', backgroundEnd: '#eeeeee', text: '#111111' } }");
  expect(lintCode(fine, shown)).toEqual([]);
  const end = withDefaults("{ colors: { background: '#ffffff', backgroundEnd: '#222222', text: '#111111' } }");
  expect(lintCode(end, shown)[0]?.sentence).toContain('from backgroundEnd');
  const button = withDefaults("{ accent: '#ffee00', onAccent: '#ffffff' }");
  expect(lintCode(button, shown)[0]?.sentence).toContain('“onAccent” stands out from accent');
});

test('[LN31] a text and its field in one style are judged, large ones at 3 to 1', () => {
  const drawn = (size: number) =>
    lintCode(scene(`<p style={{ color: '#888', background: 'white', fontSize: ${size} }}>Acme</p>`), shown);
  expect(drawn(40)).toMatchObject([{ rule: 'contrast', limit: 4.5, value: 3.54 }]);
  expect(drawn(96)).toEqual([]);
});

test('[LN31] letters that nobody can read are found, by the size of the picture', () => {
  const drawn = scene('<p style={{ fontSize: 14 }}>Acme</p>');
  expect(lintCode(drawn, shown)).toMatchObject([{ rule: 'text-size', value: 14, limit: 18, line: 7 }]);
  expect(lintCode(drawn, { ...shown, format: { ...shown.format, width: 640, height: 360 } })).toEqual([]);
});

test('[LN31] what begins after the scene is over is found', () => {
  const late = scene('<><Text text="Acme" at={120} over={10} /><Sequence from={90}><p>b</p></Sequence></>');
  expect(lintCode(late, shown)).toMatchObject([
    { rule: 'timing', value: 120, limit: 89 },
    { rule: 'timing', value: 90, limit: 89 },
  ]);
  expect(lintCode(late, { ...shown, durationInFrames: 200 })).toEqual([]);
});
