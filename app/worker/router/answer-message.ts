import { describe, type AppError } from '$shared/response/errors';
import type { Plan } from '$shared/schema/operations';
import type { Outcome } from '$shared/schema/records';
import type { NewMessage } from '../document/write-turn';

/** What the conversation says after a turn that worked. */
export function answerMessage(id: string, plan: Plan, outcomes: readonly Outcome[], overtaken: number): NewMessage {
  return {
    id,
    role: 'assistant',
    text: overtaken > 0 ? `${plan.reply} What somebody else has changed since was left as it is.` : plan.reply,
    outcomes: [...outcomes],
    alternatives: plan.alternatives,
    confidence: Math.round(plan.confidence * 100),
    error: null,
  };
}

/** What it says after one that did not: the error's own sentence. */
export function failureMessage(id: string, error: AppError): NewMessage {
  return { id, role: 'assistant', text: describe(error), outcomes: [], alternatives: [], confidence: null, error };
}

export function personMessage(id: string, text: string): NewMessage {
  return { id, role: 'user', text, outcomes: [], alternatives: [], confidence: null, error: null };
}
