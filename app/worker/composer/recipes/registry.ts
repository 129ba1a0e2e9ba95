import type { Recipe } from './recipe-definition';

/** Every folder with a `recipe.ts` is a recipe: adding one touches no other file. */
const found = import.meta.glob<{ readonly recipe: Recipe }>('./*/recipe.ts', { eager: true });

export const recipes: readonly Recipe[] = Object.values(found)
  .map((module) => module.recipe)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const recipesById = new Map(recipes.map((recipe) => [recipe.id, recipe]));

export function findRecipe(id: string): Recipe | null {
  return recipesById.get(id) ?? null;
}
