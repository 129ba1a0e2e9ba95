import type { SceneBrief } from '$shared/schema/operations';
import { briefFor } from './briefs';

/** Texts that break out of strings, parsers, lines and layouts. */
export const hostileTexts: readonly string[] = [
  `It's "quoted" and \\backslashed\\`,
  '</script><script>alert(1)</script><!-- -->',
  '${process.exit()} `template` {jsx} <Tag attr={1}>',
  'line one\nline two\r\nline three\ttab',
  'separators \u2028 and \u2029 and \u0085',
  'nul \u0000 bell \u0007 escape \u001b[31m',
  'half a pair \ud83d and \ude80 alone',
  'family 👨‍👩‍👧‍👦 flag 🇩🇪 skin 👋🏽 rocket 🚀',
  'مرحبا بالعالم، هذا عنوان طويل',
  'שלום עולם 2026',
  '日本語の見出しはどう折り返すのか、見てみよう。',
  'नमस्ते दुनिया',
  'A\u202eBCD\u202c right-to-left override, zero\u200bwidth, soft\u00adhyphen',
  'e\u0301\u0301\u0301\u0301 stacked accents Ǻ',
  '*/ // /* comment */ import x from "y"',
  "'; export default 1; //",
  'x'.repeat(20_000),
  'word '.repeat(4000),
  '-',
  '__proto__',
  'constructor',
];

/** Briefs nobody should send and somebody will. */
export const oddBriefs: readonly SceneBrief[] = [
  ...['title', 'bullet-list', 'bar-chart', 'big-number', 'quote'].map((recipe) => briefFor(recipe)),
  briefFor('title', { headline: '   ', subline: '\u200b', eyebrow: '' }),
  briefFor('title', { headline: 'x'.repeat(20_000), subline: 'y '.repeat(9000), eyebrow: 'z'.repeat(500) }),
  briefFor('bullet-list', {
    items: Array.from({ length: 60 }, (_, index) => `Item ${index} ${'long '.repeat(index)}`),
  }),
  briefFor('bullet-list', { headline: 'Same', items: ['a', 'a', 'a', ''] }),
  briefFor('bar-chart', {
    data: Array.from({ length: 40 }, (_, index) => ({ label: `Week ${index}`, value: index * 7 })),
  }),
  briefFor('bar-chart', { data: Array.from({ length: 500 }, (_, index) => ({ label: 'x', value: index })) }),
  briefFor('bar-chart', {
    headline: 'Odd values',
    unit: '€',
    data: [
      { label: 'A', value: Number.NaN },
      { label: 'A', value: -1e300 },
      { label: 'A', value: Infinity },
      { label: '', value: 0 },
    ],
  }),
  briefFor('bar-chart', {
    data: [
      { label: 'all zero', value: 0 },
      { label: 'too', value: 0 },
    ],
  }),
  briefFor('bar-chart', { data: [{ label: 'One '.repeat(100), value: 5 }] }),
  briefFor('big-number', {
    number: { value: Number.NaN, from: Infinity, decimals: 99, prefix: 'p'.repeat(500), suffix: 's'.repeat(500) },
  }),
  briefFor('big-number', {
    number: { value: -1e21, from: 0, decimals: 2, prefix: '', suffix: '' },
    headline: 'below zero',
  }),
  briefFor('quote', { quote: 'q '.repeat(3000), attribution: 'a '.repeat(300) }),
  briefFor('title', { headline: 'Short', durationInFrames: 1, pace: 100 }),
  briefFor('title', { headline: 'Pace', pace: Number.NaN, backgroundColors: ['not a colour', '#12345'] }),
];
