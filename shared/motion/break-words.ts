/** Chinese, Japanese, Thai and Lao have no spaces between words. */
const unspaced = /[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const thai = /[\u0e00-\u0eff]/;
const neverFirst =
  /^[、。，．！？：；」』）】〕〉》］｝ーゝゞ々…‥・゛゜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ”’)!?.,:;%％‰°ๆฯ]/;
const neverLast = /[（［｛〔〈《「『【“‘([{￥＄¥$#]$/;

/** A word of more letters may break anywhere in it, as any other may where there is no room. */
const longestWhole = 4;
/** What Japanese spells out by sound is one word, however long: テンプレート. */
const spelt = /^[ァ-ヺー]+$/u;
const longestSpelt = 9;
/** Endings and particles belong to the word before them, up to a length: 毎日は, 考えられ, ません. */
const ending = /^(?!ま$)[ぁ-ゖ]{1,2}$/u;
const longestPhrase = 5;
const closed = /[はがをにでとのもへやて]$/u;
const polite = /^(?:す|せん|した|しょ)/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Made where they are first wanted: each brings its dictionary. */
const words: { thai?: Intl.Segmenter; eastAsian?: Intl.Segmenter } = {};

export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Between which letters a run without spaces may be broken; joined, the pieces are the run. */
export function breakRun(run: string): readonly string[] {
  if (!unspaced.test(run)) return [run];
  const segmenter = thai.test(run)
    ? (words.thai ??= new Intl.Segmenter('th', { granularity: 'word' }))
    : (words.eastAsian ??= new Intl.Segmenter('ja', { granularity: 'word' }));
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const letters = graphemesOf(segment);
    const longest = spelt.test(segment) ? longestSpelt : longestWhole;
    const whole = !unspaced.test(segment) || thai.test(segment) || letters.length <= longest;
    for (const piece of whole ? [segment] : letters) {
      const last = pieces.length - 1;
      const before = pieces[last];
      if (before !== undefined && clings(before, piece)) pieces[last] = before + piece;
      else pieces.push(piece);
    }
  }
  return pieces;
}

function clings(before: string, piece: string): boolean {
  return (
    follows(before, piece) ||
    neverFirst.test(piece) ||
    neverLast.test(before) ||
    (!unspaced.test(piece) && !unspaced.test(before.slice(-1)))
  );
}

function follows(before: string, piece: string): boolean {
  if (before.endsWith('ま') && polite.test(piece)) return true;
  const isOpen = !closed.test(before) || /^[はもの]$/u.test(piece);
  return ending.test(piece) && isOpen && unspaced.test(before) && before.length + piece.length <= longestPhrase;
}
