import { catalogue } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import type { World } from '../references/known-scenes';
import type { Filled } from './said';
import { plural, show } from './words';

const recipeNames: Readonly<Record<string, string>> = {
  title: 'a title',
  'bullet-list': 'a list',
  'bar-chart': 'a bar chart',
  'big-number': 'a number',
  quote: 'a quote',
};

/** What the reply says of a new scene. */
export function replyFor(brief: SceneBrief, kind: KindWords | null, filled: Filled, world: World): string {
  void world;
  const shown = brief.quote ?? brief.headline ?? brief.items?.[0] ?? null;
  const name = recipeNames[brief.recipe] ?? named(brief.recipe);
  const parts = brief.entries?.length ?? brief.figures?.length ?? brief.sides?.length ?? brief.table?.rows.length ?? 0;
  const counted = filled.placeholders
    ? ''
    : parts > 1 && brief.recipe !== 'bullet-list'
      ? ` with ${parts} ${brief.table ? 'rows' : brief.sides ? 'sides' : brief.figures ? 'figures' : 'parts'}`
      : brief.items
        ? ` with ${plural(brief.items.length, 'point')}`
        : brief.data
          ? ` with ${plural(brief.data.length, brief.recipe === 'bar-chart' ? 'bar' : 'value')}`
          : '';
  const added = `Added ${name}${counted}${shown ? `: ${show(shown)}` : ''}.`;
  if (kind?.standsFor) return `${added} ${missingKind(kind, name)}`;
  if (!filled.placeholders) return added;
  if (brief.recipe === 'bar-chart') return `${added} The bars are samples: send the figures, like "Q1 10, Q2 25".`;
  if (brief.recipe === 'bullet-list') return `${added} The points are placeholders: send yours, separated by commas.`;
  if (brief.recipe === 'quote') return `${added} The words are a placeholder: send the quote and who said it.`;
  if (brief.recipe === 'big-number') return `${added} The number is a sample: send yours.`;
  return `${added} What it shows stands in until you send yours.`;
}

/** "a timeline", "an area chart", "a pricing scene": a name of several things takes "scene" behind it. */
function named(recipe: string): string {
  const name = (catalogue.recipes.find((one) => one.id === recipe)?.name ?? 'scene').toLowerCase();
  const one = /(?:s|ing)$/.test(name) ? `${name} scene` : name;
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}

function missingKind(kind: KindWords, name: string): string {
  return `A ${kind.standsFor ?? 'scene like that'} is not among the scenes yet, so its words stand as ${name}.`;
}
