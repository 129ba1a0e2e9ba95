/**
 * Letters that old documents hold in a form of their own, as the letters that faces have: joined Arabic ones, and
 * Korean syllables in parts. What was typed stays as it was; only what is drawn is said like this.
 */
const otherForms = /[\u1100-\u11ff]+|[\ufb50-\ufdcf\ufdf0-\ufdfc\ufe70-\ufefc]+/g;

export function drawable(text: string): string {
  return text.replace(otherForms, (found) => found.normalize(found < '\u1200' ? 'NFC' : 'NFKC'));
}
