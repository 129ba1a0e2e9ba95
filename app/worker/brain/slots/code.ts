import type { SceneBrief } from '$shared/schema/operations';

export type Code = NonNullable<SceneBrief['code']>;

const fence = /^[ \t]*([\w+#-]*)[ \t]*\r?\n/;
/** Named in the request, or seen in the code itself: the first that fits. */
const languages: readonly { readonly id: string; readonly said: RegExp; readonly seen: RegExp }[] = [
  {
    id: 'ts',
    said: /\b(?:typescript|tsx?)\b/i,
    seen: /^\s*(?:interface|type) \w+|\b(?:const|let|function) .*: ?(?:string|number|boolean)\b/m,
  },
  { id: 'python', said: /\b(?:python|py)\b/i, seen: /^\s*(?:def \w+\(.*:|from \w+ import|import \w+$|elif |print\()/m },
  { id: 'rust', said: /\brust\b/i, seen: /\bfn \w+\(|\blet mut\b|println!/ },
  { id: 'go', said: /\bgolang\b|\bgo (?:code|function|snippet|program)\b/i, seen: /\bfunc \w*\(|^package \w+|:= /m },
  { id: 'sql', said: /\bsql\b/i, seen: /\bselect\b.+\bfrom\b|\binsert into\b|\bcreate table\b/is },
  { id: 'html', said: /\bhtml\b/i, seen: /^\s*<\/?[a-z!][^>]*>/im },
  { id: 'css', said: /\bcss\b/i, seen: /[.#]?[\w-]+\s*\{[^{}]*[\w-]+\s*:[^{}]*;/ },
  { id: 'json', said: /\bjson\b/i, seen: /^\s*[[{]\s*"[^"]+"\s*[:,]/ },
  {
    id: 'bash',
    said: /\b(?:bash|shell|terminal|command line|console)\b/i,
    seen: /^\s*(?:\$ |npm |npx |pnpm |yarn |git |curl |pip |docker |cd |brew |sudo )/m,
  },
  {
    id: 'js',
    said: /\b(?:javascript|js|jsx|node)\b/i,
    seen: /\b(?:const|let|var|function|return|await)\b|=>|console\.log/,
  },
];

const lineWords =
  /(?:highlight|emphasi[sz]e|mark|point (?:out|at)|focus on|with)\s+(?:the\s+)?lines?\s+(\d+(?:\s*(?:,|and|&|to|-|–)\s*\d+)*)(?:\s+(?:highlighted|emphasi[sz]ed|marked))?/i;

/** Code as it was pasted, with the language that was named or that it looks like. */
export function readCode(pasted: string, request: string): Code | null {
  const opened = fence.exec(pasted);
  const text = (opened?.[1] && /^\w/.test(opened[1]) ? pasted.slice(opened[0].length) : pasted)
    .replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') return null;
  const named = opened?.[1] ? languages.find(({ id, said }) => id === opened[1] || said.test(opened[1] ?? '')) : null;
  const language =
    named?.id ??
    opened?.[1]?.toLowerCase() ??
    (languages.find(({ said }) => said.test(request)) ?? languages.find(({ seen }) => seen.test(text)))?.id ??
    null;
  return {
    text,
    language: language === '' ? null : language,
    emphasised: emphasisedLines(request, text.split('\n').length),
  };
}

/** "highlight line 3", "lines 2 to 4": numbers of lines that are there. */
function emphasisedLines(request: string, count: number): number[] {
  const said = lineWords.exec(request)?.[1] ?? '';
  const lines = said.replace(/(\d+)\s*(?:to|-|–)\s*(\d+)/gi, (_, from: string, to: string) =>
    Array.from(
      { length: Math.max(0, Math.min(60, Number(to) - Number(from) + 1)) },
      (__, step) => Number(from) + step,
    ).join(','),
  );
  return [...new Set((lines.match(/\d+/g) ?? []).map(Number))].filter((line) => line > 0 && line <= count);
}

/** What was said of the lines, so that it is not taken for code. */
export const withoutLineWords = (text: string): string =>
  text.replace(new RegExp(`[,.;]?\\s*(?:and\\s+)?${lineWords.source}\\s*$`, 'i'), '');
