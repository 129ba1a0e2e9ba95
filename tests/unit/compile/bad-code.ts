/** Code that is no scene, with the place and the reason a person should be given. Lines and columns count from 1. */
export interface BadCode {
  readonly name: string;
  readonly tsxCode: string;
  readonly line: number;
  readonly column: number;
  readonly reason: RegExp;
}

export const badCode: readonly BadCode[] = [
  { name: 'nothing', tsxCode: ' \n ', line: 1, column: 1, reason: /^there is no code$/ },
  { name: 'prose', tsxCode: 'make it blue', line: 1, column: 6, reason: /“it” is not expected/ },
  {
    name: 'a missing bracket',
    tsxCode: 'export default () => {\n  return <p />;\n',
    line: 3,
    column: 1,
    reason: /ends too early/,
  },
  {
    name: 'a stray comma',
    tsxCode: 'export default () => {\n  const a = [1, 2;\n  return null;\n}',
    line: 2,
    column: 18,
    reason: /“;” is not expected/,
  },
  {
    name: 'a string without an end',
    tsxCode: "export default () => null;\nconst a = 'abc;\n",
    line: 2,
    column: 11,
    reason: /unterminated string.*closing mark/,
  },
  {
    name: 'an open tag',
    tsxCode: 'export default () => (\n  <div>\n    <p>a\n  </div>\n);',
    line: 4,
    column: 3,
    reason: /^<p> of line 3 is closed by <\/div>$/,
  },
  {
    name: 'a crossed tag',
    tsxCode: 'export default () => (\n  <b title={<i/>}><i>x</b></i>\n);',
    line: 2,
    column: 23,
    reason: /^<i> of line 2 is closed by <\/b>$/,
  },
  {
    name: 'a crossed tag right after text',
    tsxCode: 'export default () => <p>a<b>c</i></p>;',
    line: 1,
    column: 30,
    reason: /^<b> of line 1 is closed by <\/i>$/,
  },
  {
    name: 'a tag that never ends',
    tsxCode: 'export default () => <div>abc',
    line: 1,
    column: 22,
    reason: /^<div> is opened but never closed$/,
  },
  {
    name: 'a closing tag too many',
    tsxCode: 'type A = Array<string>;\nexport default () => <p title="a>b" x={1 > 2}>{"<"}</p></b>;',
    line: 2,
    column: 56,
    reason: /^<\/b> closes nothing$/,
  },
  {
    name: 'a fault deep inside arrow functions',
    tsxCode:
      'export default ({ a }: P): JSX.Element => {\n  const b = [1].map((x) => (y) => {\n    const z = ;\n  });\n};',
    line: 3,
    column: 15,
    reason: /^“;” is not expected here$/,
  },
  {
    name: 'a name declared twice',
    tsxCode: 'const a: number = 1;\nlet b: string = "", a: number = 2;\nexport default () => null;',
    line: 2,
    column: 21,
    reason: /^“a” is declared twice$/,
  },
  {
    name: 'a name imported and declared',
    tsxCode: "import { Title } from '@bazaar-vid/motion';\nfunction Title() {}\nexport default () => null;",
    line: 2,
    column: 10,
    reason: /^“Title” is declared twice$/,
  },
  {
    name: 'no component',
    tsxCode: 'export const Scene = () => null;',
    line: 1,
    column: 1,
    reason: /no “export default”/,
  },
  {
    name: 'a text for a component',
    tsxCode: 'const a = 1;\nexport default "hello";',
    line: 2,
    column: 16,
    reason: /must be a component/,
  },
  {
    name: 'a component that is not there',
    tsxCode: 'export default Scene;',
    line: 1,
    column: 16,
    reason: /^“Scene” is exported but never declared$/,
  },
  {
    name: 'a dynamic import',
    tsxCode: 'export default () => {\n  const x: any = import("remotion");\n  return null;\n};',
    line: 2,
    column: 18,
    reason: /import\(\)/,
  },
  {
    name: 'import.meta',
    tsxCode: 'const url: string = import.meta.url;\nexport default () => <p>{url}</p>;',
    line: 1,
    column: 21,
    reason: /import\.meta/,
  },
  {
    name: 'require',
    tsxCode: "const fs = require('fs');\nexport default () => null;",
    line: 1,
    column: 12,
    reason: /“require”/,
  },
  {
    name: 'await at the top',
    tsxCode: 'const a = await 1;\nexport default () => null;',
    line: 1,
    column: 11,
    reason: /^“await” can’t be used outside a function/,
  },
  {
    name: 'a name the loader needs',
    tsxCode: 'const { a: [exports] } = { a: [1] };\nexport default () => null;',
    line: 1,
    column: 7,
    reason: /loader needs/,
  },
  {
    name: 'a wrapper that is closed from inside',
    tsxCode: 'export default () => null;\n});\nalert(1);(function(){',
    line: 2,
    column: 1,
    reason: /“}” is not expected/,
  },
];
