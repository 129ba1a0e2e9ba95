import type { Operation, Plan, SceneBrief } from '$shared/schema/operations';
import { catalogue } from '../composer/catalogue';
import type { BrainContext } from './context';
import { planMessage } from './plan-message';
import { prepareStyles } from './plan/styles';
import type { Watch } from './watch';

export type { BrainContext } from './context';
export { progressSentence } from './progress-sentence';

const styles = prepareStyles(catalogue.styles);
const recipes = new Set(catalogue.recipes.map((recipe) => recipe.id));

/**
 * What a message asks for, as operations on this project. Pure: the same message and context give the same plan on
 * every device, with no model and no network. It never throws: what cannot be read is answered with a question.
 */
export function understand(message: string, context: BrainContext, watch?: Watch): Plan {
  const plan = planMessage(message, context, styles, watch);
  return plan.operations.every(isPossible) ? plan : { ...plan, operations: plan.operations.map(possible) };
}

function isPossible(operation: Operation): boolean {
  if (operation.tool === 'addScenes') return operation.briefs.every(({ recipe }) => recipes.has(recipe));
  return operation.tool !== 'addScene' || recipes.has(operation.brief.recipe);
}

function possible(operation: Operation): Operation {
  if (operation.tool === 'addScenes') return { ...operation, briefs: operation.briefs.map(known) };
  return operation.tool === 'addScene' ? { ...operation, brief: known(operation.brief) } : operation;
}

function known(brief: SceneBrief): SceneBrief {
  return recipes.has(brief.recipe) ? brief : { ...brief, recipe: catalogue.recipes[0]?.id ?? brief.recipe };
}
