import { catalogue, type CatalogueRecipe } from '../../composer/catalogue';
import { generalRecipes, kindWords, type KindWords } from './objects';

const plain = (word: string): string => word.toLowerCase().replace(/[-/]/g, ' ').replace(/\s+/g, ' ').trim();
const named = (recipe: CatalogueRecipe): string[] => [plain(recipe.id), plain(recipe.name)];

/** The recipe a word belongs to; a word that is its own is never another's. */
function owners(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const recipe of catalogue.recipes) {
    const names = generalRecipes.has(recipe.id) ? [] : named(recipe);
    for (const word of [...recipe.words.map(plain), ...names]) found.set(word, recipe.id);
  }
  return found;
}

/** Every word with the recipe it is for: a recipe's own words first, and common names that no recipe has for itself. */
function resolve(): KindWords[] {
  const owned = owners();
  const own = new Map<string, string[]>();
  for (const [word, recipe] of owned) own.set(recipe, [...(own.get(recipe) ?? []), word]);
  const left: KindWords[] = [];
  for (const kind of kindWords) {
    const free = kind.words.filter((word) => generalRecipes.has(owned.get(word) ?? 'title'));
    if (generalRecipes.has(kind.recipe)) left.push({ ...kind, words: free });
    else own.set(kind.recipe, [...(own.get(kind.recipe) ?? []), ...free]);
  }
  const recipes = [...own].map(([recipe, words]) => ({ recipe, sceneName: null, words }));
  return [...recipes.filter(({ recipe }) => !generalRecipes.has(recipe)), ...left, ...recipes];
}

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
    new Set([...words.map(plain), ...kindWords.flatMap((kind) => (kind.recipe === id ? kind.words : []))]),
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
      return generalRecipes.has(recipe.id) || !kind ? [] : read(recipe).map((words) => [plain(words), kind] as const);
    }),
  );

export const phraseKinds = askedBy((recipe) => recipe.phrases.filter((phrase) => /[\s-]/.test(phrase)));
export const verbKinds = askedBy((recipe) => recipe.verbs);
