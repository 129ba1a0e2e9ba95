import type { Explanation, Slot } from '$shared/protocol/reading';
import { parseCount } from '../slots/numbers';
import type { Phrase } from './phrase';
import { plainNorm, type Token } from './tokens';

/** The values that stand in a message, with what was typed for them. */
export function slotValues({ tokens }: Phrase): readonly Slot[] {
  return tokens.flatMap((token) => {
    const slot = slotOf(token);
    return slot ? [{ ...slot, words: token.raw }] : [];
  });
}

function slotOf({ kind, norm, raw, quoted }: Token): Pick<Slot, 'kind' | 'value'> | null {
  switch (kind) {
    case 'slot':
      return norm.startsWith('§c') ? { kind: 'color', value: norm.slice(2) } : { kind: 'time', value: norm.slice(2) };
    case 'quote':
      return { kind, value: quoted ?? '' };
    case 'number':
    case 'address':
      return { kind, value: norm };
    case 'hex':
      return { kind: 'color', value: norm };
    case 'emoji':
      return { kind, value: raw };
    case 'word': {
      const count = pronouns.test(norm) ? null : parseCount(norm);
      return count === null ? null : { kind: 'number', value: String(count) };
    }
    case 'punctuation':
    case 'break':
      return null;
  }
}

/** Counts as words, and more often something else. */
const pronouns = /^(?:an?|one)$/;

/** Words that are read as others: slips, slang, other languages. */
export function mendedWords({ tokens }: Phrase): Explanation['mended'] {
  return tokens
    .filter(({ kind, norm, raw }) => kind === 'word' && norm !== plainNorm(raw))
    .map(({ norm, raw }) => ({ typed: raw, read: norm }));
}
