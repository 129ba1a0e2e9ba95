/** A place to fill in, plainly marked as one: what nobody said is never made up. */
export const gap = (what: string): string => `[${what}]`;

const marked = /\[([^[\]]+)\]/gu;

/** What is still to be filled in, in order, each once: "the problem", "date". */
export function gapsIn(value: unknown): readonly string[] {
  const found = [...JSON.stringify(value).matchAll(marked)].map(([, what = '']) => what);
  return [...new Set(found.filter((what) => /^\p{L}[^"\\{}:]*$/u.test(what)))];
}

export const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const;

/** Gaps for things of one kind: "[First feature]". */
export const gapsFor = (noun: string, count = 3): readonly { title: string; text: null; tag: null }[] =>
  ordinals.slice(0, count).map((ordinal) => ({ title: gap(`${ordinal} ${noun}`), text: null, tag: null }));
