import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { noModifiers, readWhole, type Modifiers } from './modifiers';
import type { Styles } from './styles';

const separators = /^[,.;!–—-]$/;

/** Parts at the end that only say how it should look, how long or where: read before anything can be taken for text. */
export function readTrailing(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  let end = rest.tokens.length;
  for (let index = rest.tokens.length - 1; index > 0; index--) {
    const token = rest.tokens[index];
    if (
      !token ||
      (token.kind !== 'break' && !separators.test(token.raw) && token.norm !== 'and' && token.norm !== 'with')
    )
      continue;
    const part = rest.slice(index + 1, end);
    if (part.isEmpty) {
      end = index;
      continue;
    }
    if (isListed(rest, index, part) && isMoodOnly(part, world, styles)) break;
    if (!readWhole(part, modifiers, world, styles)) {
      if (token.norm === 'and' || token.norm === 'with') continue;
      // What follows a quote or data may still end in a modifier: "… "X" on navy" has no comma before it.
      break;
    }
    rest.markRead(index, end);
    end = index;
  }
  const quote = rest.tokens.findLastIndex((token) => token.kind === 'quote');
  if (quote >= 0 && quote < end - 1) {
    const tail = rest.slice(quote + 1, end);
    if (readWhole(tail, modifiers, world, styles)) rest.markRead(quote + 1, end);
  }
}

/** "faster, cheaper, quieter" after a colon: a word on its own is one more of the same. */
function isListed(rest: Phrase, index: number, part: Phrase): boolean {
  const before = rest.tokens.slice(0, index).map(({ raw }) => raw);
  const colon = before.findLastIndex((raw) => raw.endsWith(':'));
  return part.tokens.length === 1 && colon >= 0 && before.slice(colon).includes(',');
}

/** A colour or a weight is hardly an item; a mood may well be. */
function isMoodOnly(part: Phrase, world: World, styles: Styles): boolean {
  const found = noModifiers();
  return (
    readWhole(part.copy(), found, world, styles) && found.style !== null && found.look === null && found.weight === null
  );
}
