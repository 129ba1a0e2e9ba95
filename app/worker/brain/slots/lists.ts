const bullet = /^\s*(?:[-–—•*·▪◦✓✔☐]|\(?\d{1,2}[.):]|\(?[a-h][.)])\s+/u;

/** Items of a list as typed: lines, bullets, numbers, semicolons, commas with "and". */
export function parseItems(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 1) return lines.map(tidyItem).filter((item) => item !== '');
  const numbered = text
    .split(/(?:^|[\s,;])\(?\d{1,2}[.)]\s+/)
    .map(tidyItem)
    .filter((item) => item !== '');
  if (numbered.length > 1 && /(?:^|\s)\(?1[.)]\s/.test(text)) return numbered;
  // "1 Python 2 Rust 3 Go": figures in order with nothing behind them number what follows.
  const counted = text.split(
    /(?:^|[\s,;])(\d{1,2})\s+(?=\p{L})(?!(?:min|minutes?|sec|seconds?|hours?|days?|weeks?|g|kg|ml|l|cups?|tbsp|tsp|eggs?|times?|degrees?|percent)(?!\p{L}))/u,
  );
  const places = counted.filter((_, index) => index % 2 === 1);
  if (places.length > 2 && counted[0]?.trim() === '' && places.every((place, index) => place === String(index + 1)))
    return counted.filter((part, index) => index % 2 === 0 && part.trim() !== '').map(tidyItem);
  const marked = text
    .split(/(?:^|\s)[•*▪◦✓✔]\s*|\s[-–—]\s/u)
    .map(tidyItem)
    .filter((item) => item !== '');
  if (marked.length > 2) return marked;
  const separator = text.includes(';') ? /\s*;\s*/ : /\s*,(?!\d{3}(?!\d))\s*|\s+[/|]\s+/;
  const parts = text.split(separator);
  const last = parts.at(-1) ?? '';
  // "a, b and c": the last "and" separates; "research and design" alone may be one item, unless it is all there is.
  const tail = /^(?:and|&|or|plus)\s+/i.test(last)
    ? [last.replace(/^(?:and|&|or|plus)\s+/i, '')]
    : splitLast(last, parts.length);
  return [...parts.slice(0, -1), ...tail].map(tidyItem).filter((item) => item !== '');
}

function splitLast(last: string, parts: number): string[] {
  const pieces = last.split(/\s+(?:and|&|plus)\s+/i);
  return pieces.length === 2 || (parts === 1 && pieces.length > 1) ? pieces : [last];
}

function tidyItem(item: string): string {
  const bare = item
    .replace(bullet, '')
    .replace(/[;,]+$/, '')
    .replace(/(?<=\p{L}{2}|\d)\.$/u, '')
    .trim();
  return /^["“„«'‘].+["”“»'’]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
