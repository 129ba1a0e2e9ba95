import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

const sample = '// your code\nfunction hello(name) {\n  return `Hello, ${name}`;\n}';

export const recipe: Recipe = {
  id: 'code-block',
  name: 'Code',
  words: {
    nouns: [
      'code',
      'code block',
      'code snippet',
      'snippet',
      'source code',
      'function',
      'diff',
      'code editor',
      'script',
    ],
    verbs: ['type code', 'highlight line', 'type out this function'],
    phrases: [
      'being typed',
      'line of code',
      'lines of code',
      'this function',
      'syntax highlighting',
      'in python',
      'in javascript',
    ],
  },
  fields: ['code', 'headline', 'eyebrow', 'subline'],
  divides: ['code'],
  occasion: 'points',
  compose(brief) {
    const { code } = brief;
    const text = code?.text ?? brief.quote ?? brief.items?.join('\n') ?? sample;
    const given = text !== sample;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', brief.headline),
        {
          ...placed('code'),
          type: 'code',
          title: brief.subline,
          language: code?.language ?? null,
          code: text,
          emphasised: code?.emphasised ?? [],
          diff: isDiff(text, code?.language ?? null),
        },
      ],
      name: brief.headline ?? brief.subline ?? 'Code',
      arrangement: 'left',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt:
        'show this function being typed, highlight line 3:\nexport function price(cups: number) {\n  // Every tenth cup is free\n  const free = Math.floor(cups / 10);\n  return (cups - free) * 2.5;\n}',
      brief: {
        code: {
          text: 'export function price(cups: number) {\n  // Every tenth cup is free\n  const free = Math.floor(cups / 10);\n  return (cups - free) * 2.5;\n}',
          language: 'ts',
          emphasised: [3],
        },
      },
    },
    {
      prompt:
        'a code diff titled "One line faster":\n```python\n def total(rows):\n-    result = 0\n-    for row in rows:\n-        result += row.amount\n-    return result\n+    return sum(row.amount for row in rows)\n```',
      brief: {
        headline: 'One line faster',
        code: {
          text: ' def total(rows):\n-    result = 0\n-    for row in rows:\n-        result += row.amount\n-    return result\n+    return sum(row.amount for row in rows)',
          language: 'python',
          emphasised: [],
        },
      },
    },
    { prompt: 'show a code snippet', brief: {} },
  ],
};

/**
 * Lists and flags begin with a minus as well: a change takes both signs, the head of a hunk, or somebody who calls it so.
 */
function isDiff(text: string, language: string | null): boolean {
  if (language !== null && /^(?:diff|patch)$/i.test(language)) return /^[+-]/m.test(text);
  if (language !== null && /^(?:md|markdown|ya?ml)$/i.test(language)) return false;
  return /^@@ .*@@/m.test(text) || (/^\+(?!\+)/m.test(text) && /^-(?!-)/m.test(text));
}
