import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

const samples = ['$ your-command --help', 'Sample output'];

export const recipe: Recipe = {
  id: 'terminal',
  name: 'Terminal',
  words: {
    nouns: ['terminal', 'terminal run', 'command line', 'console', 'shell', 'command prompt', 'cli'],
    verbs: ['npm install', 'npm run', 'git clone', 'run the command', 'run npm'],
    phrases: ['in the terminal', 'in a terminal', 'then success', 'on the command line'],
  },
  fields: ['code', 'items', 'headline', 'eyebrow', 'subline'],
  divides: ['code', 'items'],
  occasion: 'points',
  compose(brief) {
    const given =
      brief.code?.text.split('\n') ?? brief.items ?? (brief.quote === null ? null : brief.quote.split('\n'));
    const lines = (given ?? samples).filter((line) => line.trim() !== '').map(lineOf);
    // Where nothing is marked as typed, the first line is what somebody typed.
    const [first] = lines;
    if (first && lines.every(({ kind }) => kind !== 'command')) lines[0] = { ...first, kind: 'command' };
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', brief.headline),
        { ...placed('terminal'), type: 'terminal', title: brief.subline, lines },
      ],
      name: brief.headline ?? 'Terminal',
      arrangement: 'left',
      placeholders: given === null,
    };
  },
  examples: [
    {
      prompt: 'terminal: npm install acme, added 42 packages, success',
      brief: { items: ['npm install acme', 'added 42 packages', 'success'] },
    },
    {
      prompt: 'a terminal titled "From zero to live": git clone, npm install, npm start',
      brief: {
        headline: 'From zero to live',
        items: ['git clone', 'npm install', 'npm start'],
      },
    },
    { prompt: 'show a terminal', brief: {} },
  ],
};

function lineOf(line: string): { kind: 'command' | 'output' | 'success' | 'error'; text: string } {
  const marked = /^\s*([$>❯%]|[✓✔]|[✗✘✖])\s+(.*)$/u.exec(line);
  if (marked) {
    const [, mark = '', text = ''] = marked;
    return { kind: '$>❯%'.includes(mark) ? 'command' : '✓✔'.includes(mark) ? 'success' : 'error', text };
  }
  const text = line.trimEnd();
  if (
    /^(?:npm|npx|pnpm|yarn|bun|git|cd|curl|docker|pip|brew|cargo|go|node|python3?|sudo|ssh|make|ls|mkdir|echo) \S/.test(
      text,
    )
  )
    return { kind: 'command', text };
  if (/^(?:success|done|ok|ready|passed|deployed|complete)\b/i.test(text)) return { kind: 'success', text };
  return { kind: /^(?:error|failed|fatal)\b/i.test(text) ? 'error' : 'output', text };
}
