type Context = OffscreenCanvasRenderingContext2D;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** So many pictures may be on their way to the encoder while the next is drawn. */
const ON_THEIR_WAY = 6;
/** Of pictures on their way, and of the sheets of groups: what is kept beyond the one that is drawn. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * The canvases that the pictures of a video are drawn on, used again in turns. A new one costs as long as drawing on
 * it; and one whose picture the encoder still holds is copied, into new memory, before it is drawn on again.
 */
export class Sheets {
  readonly #pictures: Context[] = [];
  #turn = 0;
  readonly #groups: Context[] = [];
  #used = 0;

  /** For the next picture; the sheets of the groups in the one before are free again. */
  forPicture(size: Size): Context {
    this.#used = 0;
    if (!isOf(size, this.#pictures[0])) this.#pictures.length = 0;
    const kept = Math.max(2, Math.min(ON_THEIR_WAY, Math.floor(MOST_BYTES / bytesOf(size))));
    this.#turn = (this.#turn + 1) % kept;
    const known = this.#pictures[this.#turn];
    if (known) return wiped(known);
    const made = blankSheet(size);
    this.#pictures[Math.min(this.#turn, this.#pictures.length)] = made;
    return made;
  }

  /** For a group of the picture that is being drawn. */
  forGroup(size: Size): Context {
    const found = this.#groups.findIndex((each, index) => index >= this.#used && isOf(size, each));
    const known = this.#groups[found];
    if (!known) {
      const made = blankSheet(size);
      this.#keep(made);
      return made;
    }
    this.#groups.splice(found, 1);
    this.#groups.splice(this.#used, 0, known);
    this.#used += 1;
    return wiped(known);
  }

  #keep(sheet: Context): void {
    this.#groups.splice(this.#used, 0, sheet);
    this.#used += 1;
    let bytes = this.#groups.reduce((sum, { canvas }) => sum + bytesOf(canvas), 0);
    while (bytes > MOST_BYTES) {
      const dropped = this.#groups.pop();
      bytes -= dropped ? bytesOf(dropped.canvas) : bytes;
    }
    this.#used = Math.min(this.#used, this.#groups.length);
  }
}

export function blankSheet({ width, height }: Size): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('The browser gave no 2d context.');
  return context;
}

function wiped(sheet: Context): Context {
  sheet.reset();
  return sheet;
}

function isOf({ width, height }: Size, sheet: Context | undefined): boolean {
  return sheet?.canvas.width === width && sheet.canvas.height === height;
}

function bytesOf({ width, height }: Size): number {
  return width * height * 4;
}
