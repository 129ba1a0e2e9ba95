import { catalogue, type CatalogueRecipe } from '../../composer/catalogue';
import { kindWords, type KindWords } from './objects';

/** Recipes that take in any request; every other one is more telling where both go by a word. */
const general: ReadonlySet<string> = new Set(kindWords.map((kind) => kind.recipe));

const plain = (word: string): string => word.toLowerCase().replace(/[-/]/g, ' ').replace(/\s+/g, ' ').trim();
const named = (recipe: CatalogueRecipe): string[] => [plain(recipe.id), plain(recipe.name)];

/** The recipe a word belongs to: the one that bears it as its name, then the one that goes by the fewest words. */
function owners(): ReadonlyMap<string, CatalogueRecipe> {
  const found = new Map<string, CatalogueRecipe>();
  const rank = (recipe: CatalogueRecipe, word: string): number =>
    (named(recipe).includes(word) ? -1000 : 0) + (general.has(recipe.id) ? 500 : 0) + recipe.words.length;
  for (const recipe of catalogue.recipes)
    for (const word of [...recipe.words.map(plain), ...(general.has(recipe.id) ? [] : named(recipe))]) {
      const before = found.get(word);
      if (!before || rank(recipe, word) < rank(before, word)) found.set(word, recipe);
    }
  return found;
}

/** A kind that stood in for a recipe is that recipe's as soon as there is one that goes by one of its words. */
function resolve(): KindWords[] {
  const owned = owners();
  const own = new Map<string, string[]>();
  for (const [word, recipe] of owned) own.set(recipe.id, [...(own.get(recipe.id) ?? []), word]);
  const left: KindWords[] = [];
  for (const kind of kindWords) {
    const heirs = kind.words.flatMap((word) => {
      const heir = owned.get(word);
      return heir && !general.has(heir.id) ? [heir.id] : [];
    });
    const [heir] = heirs.sort((a, b) => count(heirs, b) - count(heirs, a));
    const free = kind.words.filter((word) => !owned.has(word) || general.has(owned.get(word)?.id ?? ''));
    if (heir !== undefined && (kind.standsFor !== null || kind.sceneName === 'Countdown')) {
      own.set(heir, [...(own.get(heir) ?? []), ...free]);
    } else left.push({ ...kind, words: free });
  }
  const recipes = [...own].map(([recipe, words]) => ({ recipe, standsFor: null, sceneName: null, words }));
  return [...recipes.filter(({ recipe }) => !general.has(recipe)), ...left, ...recipes];
}

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;

/** Kinds of scenes as people ask for them, the catalogue's own first. */
export const kinds: readonly KindWords[] = resolve();

const byWord = new Map<string, KindWords>();
for (const kind of kinds) for (const word of kind.words) if (!byWord.has(word)) byWord.set(word, kind);

export const kindNames: readonly string[] = [...byWord.keys()];

export function kindOf(word: string): KindWords | null {
  return byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? null;
}

const spoken = new Set(kindWords.flatMap((kind) => kind.words));

/** Whether a word is a common name for a kind of scene, not only one that a recipe answers to. */
export const isSpoken = (word: string): boolean => spoken.has(word) || spoken.has(word.replace(/s$/, ''));

const bynames = new Map<string, ReadonlySet<string>>();
for (const { id, words } of catalogue.recipes)
  bynames.set(
    id,
    new Set([
      ...words.map(plain),
      ...kindWords.flatMap((kind) => (kind.recipe === id && !kind.standsFor ? kind.words : [])),
    ]),
  );

/** Whether scenes of a recipe are called so, though another recipe is what the word asks for: a list is a checklist too. */
export function goesBy(recipe: string, word: string): boolean {
  const names = bynames.get(recipe);
  return names !== undefined && (names.has(word) || names.has(word.replace(/s$/, '')));
}

/** Turns of phrase and verbs that ask for a recipe without naming it; single words are too common for that. */
const askedBy = (read: (recipe: CatalogueRecipe) => readonly string[]): ReadonlyMap<string, KindWords> =>
  new Map(
    catalogue.recipes.flatMap((recipe) => {
      const kind = kinds.find((one) => one.recipe === recipe.id);
      return general.has(recipe.id) || !kind ? [] : read(recipe).map((words) => [plain(words), kind] as const);
    }),
  );

export const phraseKinds = askedBy((recipe) => recipe.phrases.filter((phrase) => /[\s-]/.test(phrase)));
export const verbKinds = askedBy((recipe) => recipe.verbs);
