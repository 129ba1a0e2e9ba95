import type { SceneBrief } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import { readMessage } from '../reading/read-message';
import type { World } from '../references/known-scenes';
import { applyModifiers, noModifiers, readWhole } from './modifiers';
import type { Step } from './step';
import type { Styles } from './styles';

const ofPart =
  /^(?:and |then |please |also )*(?:make|set|turn|change|let|keep|use|have|give it) (?:the |its |a )?(background|text|title|headline|letters|colou?rs?)(?: colou?r)? (?:to |be |in |as )?(.+)$/du;
const ofWhole =
  /^(?:and |then |please |also )*(?:make|set|turn|do|let|have|give|keep|use|i want|style) (?:it|them|this|that|everything|all(?: of it)?|the (?:whole (?:thing|video)|video|scene)) (?:all )?(?:be |look |in |a |with |to )*(.+)$/du;

/** "A title saying Hi. Make the background blue": what is said of the scene that the same message asks for, before it is there. */
export function lookOfNew(last: Step | undefined, clause: Phrase, world: World, styles: Styles): Step | null {
  const added = last?.operations.at(-1);
  if (!last || !added || !('brief' in added || 'briefs' in added)) return null;
  const part = clause.see(ofPart);
  const whole = part ? null : clause.see(ofWhole);
  const said = part ? `${part.phrase(2).lines()} ${part.phrase(1).lines()}` : whole?.phrase(1).lines();
  if (said === undefined) return null;
  const modifiers = noModifiers();
  if (!readWhole(readMessage(said), modifiers, world, styles)) return null;
  const looked = (brief: SceneBrief): SceneBrief => applyModifiers(brief, modifiers, brief.recipe);
  const changed =
    added.tool === 'addScene'
      ? { ...added, brief: looked(added.brief) }
      : { ...added, briefs: added.briefs.map((brief) => looked(brief)) };
  return { ...last, operations: [...last.operations.slice(0, -1), changed] };
}
