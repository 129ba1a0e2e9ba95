/**
 * A number as it is written anywhere: 1,234.56 and 1.234,56, 1 234,56 and 1'234.56, −5, (5) for minus five, 12 %, $3.
 * null where there is none, or something else beside it.
 */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const bracketed = /^\((.*)\)$/.exec(bare);
  const match = /^([-+−–]?) ?[$€£¥₹]? ?([-+−]?) ?(\d[\d.,’' ]*) ?(?:%|‰|[$€£¥₹]|°[CF]?)?$/.exec(bracketed?.[1] ?? bare);
  const value = match ? readDigits((match[3] ?? '').trim()) : null;
  if (value === null) return null;
  const negative = bracketed !== null || /[-−–]/.test(`${match?.[1] ?? ''}${match?.[2] ?? ''}`);
  return negative && value !== 0 ? -value : value;
}

/** Digits with separators of any language; null where they are no single number. */
export function readDigits(digits: string): number | null {
  const plain = plainDigits(digits);
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Without group separators and with a point: "1.234,5" → "1234.5". */
export function plainDigits(digits: string): string {
  const ungrouped = digits.replace(/(?<=\d)[’' \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const last = Math.max(ungrouped.lastIndexOf(','), ungrouped.lastIndexOf('.'));
  if (last < 0) return ungrouped;
  const mark = ungrouped[last] ?? '.';
  const other = mark === '.' ? ',' : '.';
  const groups = ungrouped.split(mark);
  const grouped = groups.length > 2 || (mark === ',' && !ungrouped.includes(other) && groups[1]?.length === 3);
  // A lone point before three digits is a decimal point in the language of the interface; a lone comma is not.
  if (grouped && groups.slice(1).every((group) => group.length === 3) && groups[0] !== '0') return groups.join('');
  const whole = ungrouped.slice(0, last).replaceAll(other, '');
  return `${whole}.${ungrouped.slice(last + 1)}`;
}
