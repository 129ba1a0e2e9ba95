/** A name every file system takes: no separators, no control characters, no dots at the ends, not endless. */
export function fileNameOf(name: string, fallback: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...clean].slice(0, 80).join('') || fallback;
}
