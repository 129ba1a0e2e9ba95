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
