import { statedCharacters } from './generated/font-metrics';
import type { FaceMetrics } from './generated/font-metrics';

/** What `scripts/encode-font-metrics.ts` wrote down of a face, ready to be asked. */
export interface Face {
  readonly metrics: FaceMetrics;
  /** By code point, in thousandths of an em. */
  readonly advances: ReadonlyMap<number, number>;
  /** By pair of letters. */
  readonly kerning: ReadonlyMap<string, number>;
  readonly bearings: readonly number[];
}

const noKern = 0x140;
const kernStep = 5;

export function decodeFace(metrics: FaceMetrics): Face {
  return {
    metrics,
    advances: advancesOf(metrics.advances),
    kerning: kerningOf(metrics.kerning),
    bearings: (metrics.bearings.match(/../g) ?? []).map((digits) => parseInt(digits, 36) - 648),
  };
}

function advancesOf(encoded: string): Map<number, number> {
  const advances = new Map<number, number>();
  const [listed = '', odd = ''] = encoded.split(';');
  let at = 0;
  for (const character of statedCharacters) {
    const digits = listed.slice(at, at + 2);
    at += 2;
    if (digits !== '' && digits !== '..') advances.set(character.codePointAt(0) ?? 0, parseInt(digits, 36));
  }
  const letters = Array.from(odd);
  for (let index = 0; index < letters.length; index += 3) {
    const digits = `${letters[index + 1] ?? ''}${letters[index + 2] ?? ''}`;
    advances.set(letters[index]?.codePointAt(0) ?? 0, parseInt(digits, 36));
  }
  return advances;
}

function kerningOf(encoded: string): Map<string, number> {
  const kerning = new Map<string, number>();
  for (const group of encoded === '' ? [] : encoded.split('|')) {
    const [lefts = '', rights = ''] = group.split('=');
    let amount = 0;
    for (const character of rights) {
      const steps = character.charCodeAt(0) - noKern;
      // Letters that are kerned lie far from the signs that stand for amounts.
      if (Math.abs(steps) <= 60) amount = steps * kernStep;
      else for (const left of lefts) kerning.set(left + character, amount);
    }
  }
  return kerning;
}
