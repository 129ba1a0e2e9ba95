import { partsOf, unstopped } from './segments';

/** What sentences of a recipe tell: what is needed for it, and what is done. */

const doing =
  'bake|boil|cook|fry|simmer|knead|stir|mix|whisk|roast|grill|beat|melt|chop|pour|serve|chill|rest|steam|add|preheat|heat|roll|cut|slice|dice|place|put|let|leave|cover|drizzle|sprinkle|season|garnish|fold|spread|flip|drain|rinse|peel|grate|squeeze|toast|blend|combine|cool|turn|remove|take|sift|crack|brush|shape|press|dip|coat|marinate|soak|crush|mash|reduce|wash|tear|layer|top|fill|wait|freeze|strain|brown|sear|scoop|repeat|set|line|grease|dust|decorate|enjoy|warm|bring|return|assemble|arrange|score|prove|proof|ferment|divide|stretch|finish';
const isDone = new RegExp(
  `^(?:(?:then|next|finally|and|first|now|after that|meanwhile),? )*(?:${doing})(?!\\p{L})`,
  'iu',
);
const needs =
  /^(?:(?:you|we|i)(?:['’]ll| will)? (?:need|use)|ingredients?(?: are)?:?|for the [\p{L} ]{3,20}?(?:,| you need| (?:mix|whisk|combine|beat|blend)(?: together)?|:)) (.+)$/isu;

/** The things of "You need 2 eggs, 200g flour and milk"; null: nothing is said to be needed. */
export function neededIn(sentence: string): readonly string[] | null {
  const listed = needs.exec(unstopped(sentence))?.[1];
  if (listed === undefined) return null;
  return partsOf(listed).flatMap((part) => part.split(/\s+and\s+(?=(?:an? |some |\d|\p{L}+$))/iu));
}

/** The steps of "Melt the butter, beat in the eggs, bake for 40 minutes"; null: nothing is done there. */
export function stepsIn(sentence: string): readonly string[] | null {
  const bare = unstopped(sentence);
  if (!isDone.test(bare)) return null;
  const steps: string[] = [];
  for (const part of partsOf(bare)) {
    if (isDone.test(part) || steps.length === 0) steps.push(part);
    else steps[steps.length - 1] = `${steps.at(-1) ?? ''}, ${part}`;
  }
  return steps.map((step) => step.replace(/^(?:and|then)(?: then)?,? /iu, ''));
}
