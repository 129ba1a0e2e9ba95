import { eastAsianAround, eastAsianOf, type EastAsian, type Written } from '$shared/motion/east-asian';
import type { Staged, Version } from './stage';

const known = new WeakMap<Version, Written | null>();

/** As the page decides which faces it sends for a scene. */
export function writtenIn(version: Version): Written | null {
  let written = known.get(version);
  if (written === undefined) known.set(version, (written = read(version)));
  return written;
}

function read({ module, props }: Version): Written | null {
  const code = module?.written ?? null;
  if (code === 'ja' || props === null) return code;
  const said = eastAsianOf(JSON.stringify(props));
  return (['ja', 'ko', 'zh', 'han'] as const).find((each) => each === code || each === said) ?? null;
}

const ofVideo = new WeakMap<Staged, EastAsian>();

/** What decides for scenes that are written in none of them for sure. */
export function writtenAround(staged: Staged | null): EastAsian | null {
  if (staged === null) return null;
  let around = ofVideo.get(staged);
  if (around === undefined) {
    around = eastAsianAround(staged.scenes.map(({ version }) => writtenIn(version)));
    ofVideo.set(staged, around);
  }
  return around;
}
