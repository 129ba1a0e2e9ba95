/** Scripts that people write in and no bundled face has; any other device draws them in what it has. */
const scripts =
  'Lao Bengali Tamil Telugu Kannada Malayalam Gujarati Gurmukhi Oriya Sinhala Myanmar Khmer Georgian Armenian Ethiopic Tibetan Mongolian Thaana Syriac'.split(
    ' ',
  );
/** Most scenes have no other letters than these. */
const drawn = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}]*$/u;

export function foreignScripts(texts: readonly string[]): readonly string[] {
  const all = texts.join('');
  if (drawn.test(all)) return [];
  return scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(all));
}
