import { plainDigits } from '$shared/primitives/read-number';

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const word = `(?:${Object.keys(units).join('|')}|hundred|thousand)`;
/** A count in words or digits, as a pattern's text, without groups. */
export const COUNT = `(?:\\d+(?:[.,]\\d+)?|${word}(?: (?:and )?${word})*(?: and a half| point ${word})?|a couple of|a couple|couple of|a dozen|an?)`;

/** "two", "twenty five", "three and a half", "2.5", "a": a number, or null. */
export function parseCount(text: string): number | null {
  const norm = text.trim().toLowerCase().replace(/-/g, ' ');
  if (/^[-+]?\d+(?:\.\d+)?$/.test(norm)) return Number(norm);
  if (/^\d+,\d{1,2}$/.test(norm)) return Number(norm.replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(norm)) return Number(norm.replace(/,/g, ''));
  if (/^an?$/.test(norm)) return 1;
  if (/^(?:a )?couple(?: of)?$/.test(norm)) return 2;
  if (/^a dozen$|^dozen$/.test(norm)) return 12;
  if (norm === 'half' || norm === 'half a' || norm === 'a half') return 0.5;
  const half = / and a half$/.test(norm);
  const words = norm.replace(/ and a half$/, '').split(/ (?:and )?/);
  let total = 0;
  let current = 0;
  for (const one of words) {
    const unit = Object.hasOwn(units, one) ? units[one] : undefined;
    if (unit !== undefined) current += unit;
    else if (one === 'hundred') current = Math.max(1, current) * 100;
    else if (one === 'thousand') {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else return null;
  }
  return words.length > 0 && words[0] !== '' ? total + current + (half ? 0.5 : 0) : null;
}

export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** A number with what stands around it, as a pattern's text, without groups, on what was typed. */
export const QUANTITY = String.raw`[-+−]?[$€£¥₹]?\s?\d+(?:[.,’' \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?(?:\s?(?:million|billion|trillion|thousand|mio|mrd|bn)(?!\p{L})|[kKmMbB](?![\p{L}\p{N}]))?\+?\s?(?:%|percent(?!\p{L})|[$€£¥₹]|[xX×](?![\p{L}\p{N}]))?\+?`;

const parts =
  /^([-+−]?)([$€£¥₹]?)\s?(\d+(?:[.,’' \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?)\s?(million|billion|trillion|thousand|mio|mrd|bn|[kmb])?(\+?)\s?(%|percent|[$€£¥₹]|[x×])?(\+?)$/iu;

/** "1.2 million", "$3.5k", "99.9 %": the number as it should read, its sign and unit apart. */
export function parseQuantity(text: string): Quantity | null {
  const match = parts.exec(text.trim());
  if (!match) return null;
  const [, sign = '', currency = '', digits = '', scale = '', plus = '', unit = '', plusAfter = ''] = match;
  const plain = plainDigits(digits);
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const decimals = Math.min(6, plain.split('.')[1]?.length ?? 0);
  const wordScale = scale.length > 1 && scale.toLowerCase() !== 'bn' ? ` ${scale}` : scale;
  const percent = /percent|%/i.test(unit) ? '%' : '';
  const money = /[$€£¥₹]/.test(unit) ? unit : '';
  return {
    value: sign === '-' || sign === '−' ? -value : value,
    decimals,
    prefix: currency || (money === '$' || money === '£' ? money : ''),
    suffix: `${wordScale}${plus || plusAfter}${percent}${money === '€' || money === '¥' || money === '₹' ? ` ${money}` : ''}${/[x×]/i.test(unit) ? unit : ''}`,
  };
}
