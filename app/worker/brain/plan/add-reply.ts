import { catalogue } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import { saidOfMotions } from './asked-motions';
import { contradictions } from './contradictions';
import type { Modifiers } from './modifiers';
import { clashes } from './look';
import { fromBare, type AskedPalette } from './palettes';
import { join, plural, show } from './words';

const recipeNames: Readonly<Record<string, string>> = {
  title: 'a title',
  'bullet-list': 'a list',
  'big-number': 'a number',
};

/** What was read of a request for a scene; what came of it, stand-ins and all, the tool that makes it says. */
export function replyFor(brief: SceneBrief, modifiers: Modifiers): string {
  const shown = brief.quote ?? brief.headline ?? (brief.placeholders ? null : (brief.items?.[0] ?? null));
  const name = recipeNames[brief.recipe] ?? named(brief.recipe);
  const added = `Added ${name}${counted(brief)}${shown ? `: ${show(shown)}` : ''}.`;
  const palette = drawn(modifiers, modifiers.look);
  const look = catalogue.styles.find(({ id }) => id === brief.style)?.name;
  const { passedOver } = modifiers;
  const has = [look === undefined ? null : `look is ${look}`, palette === null ? null : `colours are ${palette.name}`];
  const said = has.filter((one) => one !== null);
  // A scene has one look, however many were asked for.
  const apart =
    passedOver.length === 0 || said.length === 0
      ? ''
      : `; ${join(passedOver)} ${passedOver.length === 1 ? 'does' : 'do'} not go with ${palette === null ? 'it' : 'them'}`;
  const looks = palette === null && apart === '' ? '' : `Its ${join(said)}${apart}.`;
  return [added, saidOfMotions(brief), looks, palette?.note ?? '', ...contradictions(modifiers.words)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function drawn({ palette }: Modifiers, look: Modifiers['look']): AskedPalette | null {
  return look && clashes(look) ? fromBare(look) : palette;
}

function counted({ recipe, entries, figures, sides, table, items, data, placeholders }: SceneBrief): string {
  if (placeholders) return '';
  const parts = entries?.length ?? figures?.length ?? sides?.length ?? table?.rows.length ?? 0;
  if (parts > 1 && recipe !== 'bullet-list')
    return ` with ${parts} ${table ? 'rows' : sides ? 'sides' : figures ? 'figures' : 'parts'}`;
  if (items) return ` with ${plural(items.length, 'point')}`;
  return data ? ` with ${plural(data.length, recipe === 'bar-chart' ? 'bar' : 'value')}` : '';
}

/** "a timeline", "an area chart", "a pricing scene", "a scene on a phone". */
function named(recipe: string): string {
  const name = (catalogue.recipes.find((one) => one.id === recipe)?.name ?? 'scene').toLowerCase();
  if (/^(?:on|in) /.test(name)) return `a scene ${name}`;
  const one = /(?:s|ing)$/.test(name) ? `${name} scene` : name;
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}
