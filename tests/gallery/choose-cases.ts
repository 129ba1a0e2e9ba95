import type { GalleryCase } from '../support/frame-page/gallery';
import { dealtFrom } from './look-through';

/** What was written behind the options of a check. */
export interface GalleryOptions {
  readonly recipes?: string | undefined;
  readonly styles?: string | undefined;
  readonly shapes?: string | undefined;
  readonly sample?: string | undefined;
  readonly seed?: string | undefined;
}

type Chosen =
  { readonly ok: true; readonly cases: readonly GalleryCase[] } | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): Chosen => ({ ok: false, sentence });

/** The pictures that are to be looked at: a check that looks at none would find nothing wrong. */
export function chooseCases(every: readonly GalleryCase[], options: GalleryOptions): Chosen {
  let cases = every;
  for (const [option, key] of [
    ['recipes', 'recipe'],
    ['styles', 'style'],
    ['shapes', 'shape'],
  ] as const) {
    const listed = options[option]?.split(',').map((name) => name.trim());
    if (!listed) continue;
    const known = new Set<string>(every.map((one) => one[key]));
    const unknown = listed.find((name) => !known.has(name));
    if (unknown !== undefined)
      return refused(`--${option} names “${unknown}”, which is no ${key} of the gallery: ${[...known].join(', ')}.`);
    cases = cases.filter((one) => listed.includes(one[key]));
  }
  const { sample, seed = '1' } = options;
  if (sample !== undefined && !/^0*[1-9]\d*$/.test(sample))
    return refused(`--sample is “${sample}”: give how many pictures to look at, 1 or more.`);
  if (!/^\d+$/.test(seed)) return refused(`--seed is “${seed}”: give a whole number.`);
  if (cases.length === 0) return refused('The gallery has no pictures: there is nothing to look at.');
  return { ok: true, cases: sample === undefined ? cases : dealtFrom(cases, Number(sample), Number(seed)) };
}
