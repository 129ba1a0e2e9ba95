import { expect, test } from 'vitest';
import type { SceneBrief } from '$shared/schema/operations';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { textsOf, unsaid, wordsIn } from '../../../app/worker/composer/said-and-shown';
import { briefFor, plainTheme, wide } from './briefs';
import { compose } from './run-code';

const figure = { value: 4711, decimals: 0, prefix: '', suffix: '' };
/** Each field of a brief alone, and some that come together. */
const alone: readonly Partial<SceneBrief>[] = [
  { headline: 'Xylo' },
  { subline: 'Xylo' },
  { eyebrow: 'Xylo' },
  { quote: 'Xylo' },
  { quote: 'Xylo', attribution: 'Zeno' },
  { attribution: 'Zeno' },
  { items: ['Xylo', 'Zeno', 'Quip'] },
  { entries: [{ title: 'Xylo', text: 'Zeno', tag: null }] },
  { data: [{ label: 'Xylo', value: 4711 }] },
  { data: [{ label: 'Xylo', value: 47.11 }], unit: 'kg' },
  { number: { ...figure, from: 0 } },
  { headline: 'Xylo', number: { ...figure, from: 0 } },
  { figures: [{ ...figure, label: 'Xylo' }] },
  { sides: [{ title: 'Xylo', items: ['Zeno'] }] },
  { table: { columns: ['Xylo', 'Zeno'], rows: [['Quip', '4711']] } },
  { code: { text: 'xylo(zeno)', language: null, emphasised: [] } },
  { action: 'Xylo' },
  { address: 'xylo.zeno' },
  { headline: 'Xylo', subline: 'Zeno', eyebrow: 'Quip' },
];

test.each(recipes.map((recipe) => [recipe.id, recipe] as const))(
  '[CO8] %s shows nothing that nobody gave without saying so',
  (id, { examples, words, name }) => {
    const said = new Set([name, ...words.nouns, ...words.phrases].flatMap(wordsIn));
    for (const brief of [...examples.map((example) => example.brief), ...alone]) {
      const asked = briefFor(id, brief);
      const { layout, placeholders, notes } = compose(asked, plainTheme, wide);
      if (placeholders || notes.some(({ kind }) => kind === 'starts-later')) continue;
      // What a kind of scene is called is said by asking for one: "Before" and "After".
      const invented = unsaid(layout, asked).filter((text) => wordsIn(text).some((word) => !said.has(word)));
      expect(invented, JSON.stringify(brief)).toEqual([]);
    }
  },
);

test('[CO84] an example says no more than its prompt', () => {
  for (const { examples } of recipes)
    for (const { prompt, brief } of examples) {
      const asked = wordsIn(prompt);
      const said = [...textsOf(briefFor('title', brief)), ...(brief.items ?? [])].flatMap(wordsIn);
      expect(
        said.filter((word) => !asked.includes(word)),
        prompt,
      ).toEqual([]);
    }
});

test('[CO83] no word asks for two recipes', () => {
  const plain = (word: string): string => word.toLowerCase().replace(/[-/]/g, ' ');
  const owners = new Map<string, Set<string>>();
  for (const { id, name, words } of recipes)
    for (const word of [id, name, ...words.nouns, ...words.verbs, ...words.phrases].map(plain))
      owners.set(word, (owners.get(word) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, ...ids])).toEqual([]);
});
