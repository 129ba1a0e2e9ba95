const ordinal = /^(?:first|second|third|fourth|fifth) /i;

/** "Fill in: the problem, 3 features, your link." */
export function gapsSaid(gaps: readonly string[]): string {
  const counted = new Map<string, number>();
  for (const what of gaps) {
    const name = what.replace(ordinal, '');
    const key = ordinal.test(what) ? `#${name}` : `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const named = [...counted].map(([key, count]) => (key.startsWith('#') ? several(key.slice(1), count) : key));
  return named.length === 0 ? '' : `Fill in: ${named.join(', ')}.`;
}

function several(noun: string, count: number): string {
  if (count === 1) return `1 ${noun}`;
  const [, first = noun, rest = ''] = /^(thing)( .+)$/.exec(noun) ?? [];
  return `${count} ${first}s${rest}`.replace(/fixs(?= |$)/, 'fixes');
}
