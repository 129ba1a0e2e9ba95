/** How wide letters are, in as few characters as will do: `shared/motion/decode-face.ts` reads this back. */
import type * as fontkit from 'fontkit';

/** Pairs worth kerning; the rest are rare in headlines or not kerned at all. An accented letter is kerned as its base. */
const kernedCharacters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-–—\'"‘’“”/'];
/** Thousandths of an em below which a kern is not seen, and the steps in which it is kept. */
const leastKern = 9;
const kernStep = 5;
/** What stands for no kern at all; it and its neighbours are letters that are not kerned. */
const noKern = 0x140;

/** Two digits of base 36; `..` is a letter the face does not have. */
const twoDigits = (value: number): string => Math.min(1295, Math.max(0, value)).toString(36).padStart(2, '0');

const thousandths = (font: fontkit.Font, value: number): number => Math.round((value * 1000) / font.unitsPerEm);

const baseOf = (codePoint: number): number =>
  String.fromCodePoint(codePoint).normalize('NFD').codePointAt(0) ?? codePoint;

/** Every character that is not a base letter with an accent. */
export function statedCharacters(fonts: readonly fontkit.Font[]): string {
  const known = new Set(fonts.flatMap((font) => font.characterSet));
  const own = [...known].filter((codePoint) => codePoint >= 0x20 && baseOf(codePoint) === codePoint);
  return String.fromCodePoint(...own.sort((a, b) => a - b));
}

/** The advances of all stated characters, then `;` and those of accented letters that are not as wide as their base. */
export function encodeAdvances(fonts: readonly fontkit.Font[], stated: string): string {
  const advances = new Map<number, number>();
  for (const font of fonts) {
    for (const codePoint of font.characterSet) {
      advances.set(codePoint, thousandths(font, font.glyphForCodePoint(codePoint).advanceWidth));
    }
  }
  const listed = [...stated].map((character) => {
    const advance = advances.get(character.codePointAt(0) ?? 0);
    return advance === undefined ? '..' : twoDigits(advance);
  });
  const odd = [...advances]
    .filter(([codePoint, advance]) => {
      const base = baseOf(codePoint);
      return base !== codePoint && Math.abs((advances.get(base) ?? 0) - advance) > 4;
    })
    .sort(([a], [b]) => a - b)
    .map(([codePoint, advance]) => String.fromCodePoint(codePoint) + twoDigits(advance));
  return `${listed.join('').replace(/\.+$/, '')};${odd.join('')}`;
}

/** How far the ink of a letter stands from where its box begins, so that lines can be aligned by what is seen. */
export function encodeBearings(font: fontkit.Font): string {
  return Array.from({ length: 0x7f - 0x21 }, (_, index) => {
    const { minX } = font.glyphForCodePoint(0x21 + index).bbox;
    return twoDigits(648 + (Number.isFinite(minX) ? thousandths(font, minX) : 0));
  }).join('');
}

/** "AÀ=…|B=…": left letters that kern alike, then each amount as one letter, followed by the letters on the right. */
export function encodeKerning(font: fontkit.Font): string {
  const known = kernedCharacters.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const groups: { lefts: string; readonly row: ReadonlyMap<string, number> }[] = [];
  for (const left of known) {
    const row = kernsAfter(font, left, known);
    if (row.size === 0) continue;
    const alike = groups.find((group) => known.every((right) => near(group.row.get(right), row.get(right))));
    if (alike) alike.lefts += left;
    else groups.push({ lefts: left, row });
  }
  return groups.map(({ lefts, row }) => `${lefts}=${byAmount(row)}`).join('|');
}

const near = (a = 0, b = 0): boolean => Math.abs(a - b) <= 1;

function byAmount(row: ReadonlyMap<string, number>): string {
  const rights = new Map<number, string>();
  for (const [right, steps] of row) rights.set(steps, (rights.get(steps) ?? '') + right);
  return [...rights]
    .sort(([a], [b]) => a - b)
    .map(([steps, letters]) => String.fromCharCode(noKern + steps) + letters)
    .join('');
}

/** In steps. */
function kernsAfter(font: fontkit.Font, left: string, known: readonly string[]): Map<string, number> {
  const row = new Map<string, number>();
  const advance = font.glyphForCodePoint(left.codePointAt(0) ?? 0).advanceWidth;
  for (const right of known) {
    if (isRarePair(left, right)) continue;
    const kerned = font.layout(left + right, ['kern']).positions[0]?.xAdvance ?? advance;
    const amount = thousandths(font, kerned - advance);
    const steps = Math.min(60, Math.max(-60, Math.round(amount / kernStep)));
    if (Math.abs(amount) >= leastKern) row.set(right, steps);
  }
  return row;
}

/** "aT" and "4x" stand in no headline that is not a product's name. */
function isRarePair(left: string, right: string): boolean {
  if (/[a-z]/.test(left) && /[A-Z]/.test(right)) return true;
  return (/\d/.test(left) && /[A-Za-z]/.test(right)) || (/[A-Za-z]/.test(left) && /\d/.test(right));
}
