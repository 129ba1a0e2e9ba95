import { operationWords } from '../lexicon/operations';
import { anyOf, END } from '../lexicon/patterns';

export const ADD_VERB =
  '(?:add|put|include|append|insert|write|throw in|stick|slap|also add|tack on|squeeze in|mention|state|note)';

export const REMOVE_VERB = `(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak, 'take', 'no', 'cross out', 'cross off', 'strike', 'strike out', 'strike off', 'scratch'])})`;

const removing = new RegExp(`^(?:please |i |we |can you )*${REMOVE_VERB}${END}`, 'u');

export function startsByRemoving(text: string): boolean {
  return removing.test(text);
}

const small = /^(?:the|a|an|my|our|some) /i;

/** "the eggs" is "eggs" in a list. */
export function withoutArticle(text: string): string {
  return text.replace(small, '').trim();
}
