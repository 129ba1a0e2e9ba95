import { describe, type AppError } from '$shared/response/errors';
import type { Plan } from '$shared/schema/operations';
import type { NewMessage } from '../document/write-turn';
import type { Review } from '../tools/fix-scene/review-scenes';
import type { ToolOutput } from '../tools/tool';
import type { TakenBack } from './take-back';

/** What the conversation says after a turn that worked. */
export function answerMessage(
  id: string,
  plan: Plan,
  { outcomes, notes = [], review }: Pick<ToolOutput, 'outcomes' | 'notes'> & { readonly review?: Review },
  { steps, missing, overtaken }: Pick<TakenBack, 'steps' | 'missing' | 'overtaken'>,
): NewMessage {
  const kept = [
    ...(missing > 0 ? [`Only ${steps} of these ${steps + missing} steps could be.`] : []),
    ...(overtaken > 0 ? ['What somebody else has changed since was left as it is.'] : []),
  ];
  return {
    id,
    role: 'assistant',
    text: [plan.reply, ...notes, ...(review?.notes ?? []), ...kept].filter((sentence) => sentence !== '').join(' '),
    outcomes: [...outcomes],
    alternatives: [...(review?.fixes ?? []), ...plan.alternatives],
    confidence: Math.round(plan.confidence * 100),
    error: null,
  };
}

/** What it says of a button's work: nothing, unless something has to be known of it. */
export function noteMessages(
  id: string,
  { notes = [] }: Pick<ToolOutput, 'notes'>,
  review: Review | null,
): readonly NewMessage[] {
  const text = [...notes, ...(review?.notes ?? [])].join(' ');
  if (text === '') return [];
  const alternatives = [...(review?.fixes ?? [])];
  return [{ id, role: 'assistant', text, outcomes: [], alternatives, confidence: null, error: null }];
}

/** What it says after one that did not: the error's own sentence. */
export function failureMessage(id: string, error: AppError): NewMessage {
  return { id, role: 'assistant', text: describe(error), outcomes: [], alternatives: [], confidence: null, error };
}

export function personMessage(id: string, text: string): NewMessage {
  return { id, role: 'user', text, outcomes: [], alternatives: [], confidence: null, error: null };
}
