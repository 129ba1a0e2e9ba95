/** Rows as spreadsheets write them, whose cells commas or semicolons part. */

/** Cells of a line; a separator between quotation marks parts nothing. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    if (letter === separator && !quoted) cells.push('');
    else cells[cells.length - 1] = `${cells.at(-1) ?? ''}${letter}`;
  }
  // Quotation marks that only hold a separator are the sheet's; others are the writer's.
  return cells.map((cell) => (cell.includes(separator) ? cell.replaceAll('"', '') : cell).trim());
}

/**
 * A message in which rows were pasted, with bars between their cells: a comma there is never taken for one inside a
 * number. Needs three lines or more with as many cells each, and a head of words.
 */
export function withBars(message: string): string {
  const lines = message.split(/\r?\n/);
  if (lines.length < 3 || message.includes('```') || message.includes('|')) return message;
  for (const separator of [';', ',']) {
    const rows = lines.map((line) => cellsOf(line, separator));
    const { from, to } = longestRun(rows.map((row) => row.length));
    const table = rows.slice(from, to);
    const [head = []] = table;
    const width = head.length;
    // Items of lists have commas too: rows of a sheet have figures, or no space behind the mark.
    const sheet = lines.slice(from, to).every((line) => !new RegExp(`${separator}\\s`).test(line));
    const worded = head.every((cell) => cell !== '' && !/^[-+]?\d[\d.,]*$/.test(cell));
    const counts = table.slice(1).every((row) => row.some((cell) => /\d/.test(cell)));
    if (table.length < 3 || width < 2 || !worded || !(sheet || counts)) continue;
    // Two cells between commas are read as they are, and items of a list may look so.
    if (width === 2 && (separator === ',' || !sheet)) continue;
    const isSeries = width === 2 && from === 0;
    const told = isSeries ? table.slice(1).map((row) => row.join(': ')) : table.map((row) => row.join(' | '));
    const lead = isSeries ? [`${head[1] ?? ''}:`] : [];
    return [...lines.slice(0, from), ...lead, ...told, ...lines.slice(to)].join('\n');
  }
  return message;
}

/** The longest run of lines that have as many cells as each other, and more than one. */
function longestRun(widths: readonly number[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0; from < widths.length;) {
    let to = from + 1;
    while (to < widths.length && widths[to] === widths[from]) to++;
    if ((widths[from] ?? 0) > 1 && to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  return best;
}
