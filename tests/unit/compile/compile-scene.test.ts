import { expect, test } from 'vitest';
import { MAX_CODE_LENGTH } from '$shared/schema/code-length';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import { sceneLine } from '$shared/protocol/scene-script';
import { badCode } from './bad-code';
import { countingGuard, runModule } from './run-module';

function compiled(tsxCode: string) {
  const result = compileScene({ tsxCode, sceneName: 'Intro' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
/** Calls the module's component, or another function it exports. */
function call(exported: Record<string, unknown>, name = 'default', ...values: unknown[]): unknown {
  const exportedFunction = exported[name];
  if (typeof exportedFunction !== 'function') throw new Error(`${name} is not a function`);
  return Reflect.apply(exportedFunction, undefined, values);
}

const scene = `import { useMemo, type FC } from 'react';
import { AbsoluteFill, useCurrentFrame } from 'remotion';
import { Title } from '@bazaar-vid/motion';

interface Props { readonly text: string; readonly sizes?: readonly number[] }
export const defaults: Props = { text: 'Acme', sizes: [1, 2] };

const Scene: FC<Props> = ({ text, sizes = [] }) => {
  const frame = useCurrentFrame();
  const total = useMemo(() => sizes.reduce((sum, size) => sum + size, 0), [sizes]);
  return (
    <AbsoluteFill style={{ opacity: frame / 12 }}>
      <>{sizes.map((size) => <i key={size}>{size < 2 ? 'small' : <b>{total}</b>}</i>)}</>
      <Title text={text!} />
    </AbsoluteFill>
  );
};
export default Scene;
`;

test('[CM1] a scene compiles to a script that registers its component and its default values', () => {
  const exported = runModule(compiled(scene));
  expect(exported['defaults']).toEqual({ text: 'Acme', sizes: [1, 2] });
  expect(call(exported, 'default', { text: 'Hello', sizes: [1, 2] })).toMatchObject({
    type: 'fill',
    props: {
      style: { opacity: 1 },
      children: [
        {
          type: 'fragment',
          props: { children: [{ props: { children: 'small' } }, { props: { children: { props: { children: 3 } } } }] },
        },
        { type: 'title', props: { text: 'Hello' } },
      ],
    },
  });
});

test('[CM1] the same code gives the same script, other code another key', () => {
  expect(compiled(scene)).toEqual(compiled(scene));
  expect(compiled(scene).key).not.toBe(compiled(`${scene}\n`).key);
});

test.each([
  ['a component in one line', 'export default () => <p>hi</p>'],
  ['a class', 'export default class Scene { render() { return <p /> } }'],
  ['a named function', 'export default function Scene() { return <p>{"<b></i>"}</p> }'],
  ['an export by name', 'const Scene = () => <p />;\nexport { Scene as default }'],
  ['a generic arrow', 'const same = <T,>(value: T): T => value;\nexport default () => <p>{same<string>("a")}</p>'],
  ['tags with dots, attributes with tags', 'const A = { B: "b" };\nexport default () => <A.B c={<i />} d="/">x</A.B>'],
  ['text right before a tag', 'export default () => <p>a<b>c</b>d<i/></p>'],
  ['a comparison right before a name', 'const [a, b] = [1, 2];\nexport default () => <p>{a <b ? 1 : 2}</p>'],
  ['Windows line ends', 'export default function Scene() {\r\n  return <p>\r\n  a</p>;\r\n}\r\n'],
  ['a comment at the end', 'export default () => <p /> // done'],
])('[CM1] %s compiles and runs', (_name, tsxCode) => {
  expect(runModule(compiled(tsxCode))['default']).toBeTypeOf('function');
});

test.each(badCode)(
  '[CM2] $name is refused with its line, its column and a reason',
  ({ tsxCode, line, column, reason }) => {
    const result = compileScene({ tsxCode, sceneName: 'Intro' });
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'scene_does_not_compile',
        sceneName: 'Intro',
        line,
        column,
        reason: expect.stringMatching(reason),
      },
    });
  },
);

test('[CM2] code that is too long or nested too deeply is refused, not tried', () => {
  const long = compileScene({ tsxCode: `export default () => "${'a'.repeat(MAX_CODE_LENGTH)}"`, sceneName: 'Long' });
  expect(long).toMatchObject({ error: { reason: expect.stringContaining(`${MAX_CODE_LENGTH} is the most`) } });
  const deep = compileScene({ tsxCode: `export default () => ${'('.repeat(50_000)}`, sceneName: 'Deep' });
  expect(deep).toMatchObject({ error: { code: 'scene_does_not_compile', line: 1 } });
});

test.each(['fs', 'http', 'lodash', 'https://example.com/a.js', './other', 'react-dom', 'remotion/no-react'])(
  '[CM3] importing %s is refused, and the reason names what may be imported',
  (name) => {
    for (const statement of [
      `import x from '${name}'`,
      `import '${name}'`,
      `export * from '${name}'`,
      `export { a } from '${name}'`,
    ]) {
      const result = compileScene({
        tsxCode: `const a = 1;\n  ${statement};\nexport default () => null`,
        sceneName: 'A',
      });
      expect(result).toMatchObject({
        error: {
          line: 2,
          reason: `“${name}” can’t be imported; a scene may import react, remotion, @bazaar-vid/motion`,
        },
      });
    }
  },
);

test.each([
  ['fetch', "fetch('https://example.com')"],
  ['fetch', "const answer = await window.fetch('/')"],
  ['location', "location.href = 'https://example.com'"],
  ['location', "location = 'https://example.com'"],
  ['location', "globalThis['location'].assign('/')"],
  ['location', 'document.location.reload()'],
  ['parent', 'parent.document.title'],
  ['top', 'const { title } = top.document'],
  ['localStorage', 'useMemo(() => localStorage)'],
  ['eval', "eval('1')"],
  ['WebSocket', "new WebSocket('wss://example.com')"],
])('[CM6] using %s is refused with its line: %s', (name, statement) => {
  const tsxCode = `export default async () => {\n  const x: number = 1;\n  ${statement};\n}`;
  const result = compileScene({ tsxCode, sceneName: 'A' });
  expect(result).toMatchObject({
    error: { line: 3, reason: expect.stringMatching(`^“${name}” can’t be used in a scene: .`) },
  });
});

test('[CM6] a scene’s own names and keys are its own affair', () => {
  const exported = runModule(
    compiled(`
      const top = 1, { parent: history } = { parent: 2 };
      function fetch(location) { return { location, parent: history, style: { top } }.location }
      export const values = (open) => [top, history, fetch(3), open, { top: 5 }.top];
      export default () => null;`),
  );
  expect(call(exported, 'values', 4)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ['while', 'while (true) {}'],
  ['while without a body', 'while (true);'],
  ['do', 'do x++; while (true)'],
  ['for', 'for (;;) x++'],
  ['nested for without braces', 'for (;;) for (;;) x++'],
  ['for with a continue', 'outer: for (;;) { continue outer }'],
  ['for of a generator', 'for (const y of (function* () { while (true) yield 1 })()) x += y'],
  ['recursion that never gets deep', 'const f = (n) => n < 2 ? 1 : f(n - 1) + f(n - 2);\nf(60)'],
  ['recursion by a method', 'class A { f(n) { return n < 2 ? 1 : this.f(n - 1) + this.f(n - 2) } }\nnew A().f(60)'],
])('[CM4] a scene that never ends is stopped by its guard: %s', (_name, code) => {
  const exported = runModule(compiled(`export default () => {\n  let x = 0;\n  ${code}\n  return x\n}`));
  expect(() => call(exported)).toThrow('too long');
});

test('[CM4] the guard changes no result', () => {
  const exported = runModule(
    compiled(`
      const object = (x) => ({ x });
      const both = (a) => (b) => a + b;
      export const values = () => {
        const out = [];
        for (const i of [1, 2, 3]) if (i === 2) continue; else out.push(i);
        for (const key in { a: 1 }) out.push(key);
        let n = 0;
        do n++; while (n < 5)
        while (n --> 3) out.push(n)
        out.push(object(1).x, both(1)(2), ((a, b = (c) => c * 2) => b(a))(4), (() => { 'use strict'; return this })());
        return out;
      };
      export default () => null;`),
  );
  expect(call(exported, 'values')).toEqual([1, 3, 'a', 4, 3, 1, 3, 8, undefined]);
});

test('[CM4] ten thousand turns cost a few looks at the clock', () => {
  const guard = countingGuard(100);
  const exported = runModule(compiled('export default () => { for (let i = 0; i < 10_000; i++); return null }'), guard);
  call(exported);
  expect(guard.checks).toBe(4);
});

test('[CM5] line N of a stack is line N of the code', () => {
  const code = `import { Title } from '@bazaar-vid/motion';
type Text =
  | string
  | number;
const fail = (text: Text): never => {
  for (const letter of String(text)) if (letter) { throw new Error('here') }
  return undefined as never;
};
export default () => (
  <div
    title="x"
  >
    <Title text={fail('a')} />
  </div>
);`;
  const module = compiled(code);
  const exported = runModule(module);
  try {
    call(exported);
    expect.unreachable('the scene did not throw');
  } catch (error) {
    expect(sceneLine(String((error as Error).stack), module.key)).toBe(6); // what a call throws is an Error here
  }
});
