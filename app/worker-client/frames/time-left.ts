/** Before this much is known about its pace, a guess at the time left would only jump. */
const FRAMES_TO_JUDGE = 10;
/** Scenes differ in what a frame costs: what counts as recent is this part of the whole. */
const RECENT = 0.2;

interface Mark {
  readonly frames: number;
  readonly atMs: number;
}

/**
 * How long an export still takes, from the frames that are done. Measured from the first report on: what comes before,
 * fonts and the encoder's start, is not repeated. Early on the whole so far says most; towards the end, the last part.
 */
export class TimeLeft {
  readonly #totalFrames: number;
  readonly #marks: Mark[] = [];

  constructor(totalFrames: number) {
    this.#totalFrames = totalFrames;
  }

  /** null: too early to say. */
  after(frames: number, atMs: number): number | null {
    const last = this.#marks.at(-1);
    if (!last || frames > last.frames) this.#marks.push({ frames, atMs });
    const first = this.#marks[0];
    if (!first || frames - first.frames < Math.min(FRAMES_TO_JUDGE, this.#totalFrames / 10)) return null;
    const now = { frames, atMs };
    const window = Math.max(FRAMES_TO_JUDGE, this.#totalFrames * RECENT);
    const recent = this.#marks.findLast((mark) => frames - mark.frames >= window) ?? first;
    const share = frames / this.#totalFrames;
    const pace = (1 - share) * msPerFrame(first, now) + share * msPerFrame(recent, now);
    return Math.max(0, Math.round(pace * (this.#totalFrames - frames)));
  }
}

function msPerFrame(from: Mark, to: Mark): number {
  return (to.atMs - from.atMs) / Math.max(1, to.frames - from.frames);
}
