import { describe, type AppError } from '../../shared/response/errors';
import { reasonOf } from '../../shared/primitives/reason-of';

/** What ends `npm run make`: said as one line, `code: sentence`. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    sentence: string,
    /** 2: it was called wrongly; 1: it could not be done. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }

  get line(): string {
    return `${this.code}: ${this.message.replaceAll(/\s*\n\s*/g, ' ')}`;
  }
}

export function failureOf(error: AppError): Failure {
  return new Failure(error.code, describe(error));
}

/** What nobody foresaw; a browser's messages have many lines, and the first says what happened. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = reasonOf(thrown);
  return new Failure('internal', message.split('\n')[0] ?? 'stopped without a word');
}
