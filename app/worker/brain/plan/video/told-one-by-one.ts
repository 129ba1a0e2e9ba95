/** What each scene is to be, and what the message says besides. */
export interface OneByOne {
  readonly parts: readonly string[];
  readonly besides: string;
}

/** Scenes that are told one by one, in words that leave no doubt where one ends: null where they are not. */
export function toldOneByOne(source: string): OneByOne | null {
  return eachOwn(source) ?? quotedInRow(source) ?? oneAfterOther(source);
}

const unit = 'line|sentence|bullet(?: point)?|slot|item|entry|quote|point|paragraph';
const scene = '(?:scene|slide|card|shot)';
/** "Each line is its own scene", "one scene for each slot", "split it sentence by sentence, a scene each". */
const own = new RegExp(
  `turn (?:these|the following)(?: (?:lines|points|bullets|steps))? into (?:an? )?[^:\\n]{0,60}|(?:each|every) (${unit})\\b[^.\\n]{0,24}? (?:own|separate|new|one|a) ${scene}|(?:one|a|1) ${scene} (?:for each|for every|per|each)(?! (?:row|person|name))(?: (${unit}))?|${scene}s? (?:per|for each) (${unit})|(?:split|cut|broken?)(?: it| this| them)?(?: up)?(?: by| into)? (sentence|line)s?(?: by (?:sentence|line)s?)?`,
  'iu',
);

function eachOwn(source: string): OneByOne | null {
  const found = own.exec(source);
  if (!found) return null;
  const lines = source.split('\n').map((line) => line.trim());
  const isSaid = (line: string): boolean => line !== '' && !own.test(line) && !announces.test(line);
  const said = lines.filter(isSaid).map(bare);
  // Rows of a table, and prose, are read as what they are.
  if (/^turn/i.test(found[0]) && !lines.filter(isSaid).every((line) => /^[•*–-]\s/u.test(line))) return null;
  const besides = lines.filter((line) => !isSaid(line)).join('\n');
  if (/sentence/i.test(found[0])) {
    const sentences = said
      .join(' ')
      .split(/(?<=[.!?])\s+/u)
      .filter((sentence) => sentence !== '');
    return sentences.length > 1 ? { parts: sentences, besides } : null;
  }
  return said.length > 1 ? { parts: said, besides } : null;
}

/** A line over others that says what they are. */
const announces = /:$|(?<!\p{L})(?:video|film|clip|reel|animation|voice ?over|script)(?!\p{L})/iu;
const bare = (line: string): string => line.replace(/^(?:[•*–-]|\d{1,2}[.)])\s+/u, '').replace(/^["“](.*)["”]$/u, '$1');

const quote = '["“][^"”\\n]+["”](?:\\s*\\([^)\\n]*\\))?';
/** "Scenes: "…", "…"", "a lesson: "…" (opening), "…", "…" (closing)". */
const quotes = new RegExp(
  `(?<!\\p{L})(?:scenes|slides|video|film|lesson|reel|promo|clip|story|explainer)(?:[^:"“\\n]{0,60}):\\s*(${quote}(?:\\s*[,;]?\\s*(?:and |then )*${quote})+)`,
  'iu',
);

function quotedInRow(source: string): OneByOne | null {
  const row = quotes.exec(source)?.[1];
  const said = row?.match(/["“][^"”]+["”]/gu) ?? [];
  const named = /(?<!\p{L})(?:scenes|slides)(?!\p{L})/iu.test(source.slice(0, source.indexOf(row ?? '')));
  return said.length > (named ? 1 : 2) ? { parts: said, besides: source.replace(row ?? '', '') } : null;
}

/** "It opens with …, then …, then …". */
function oneAfterOther(source: string): OneByOne | null {
  const told = /(?<!\p{L})(?:opens?|starts?|begins?) (?:with|on) ([^.\n]+(?:,| and)? then [^.\n]+)/iu.exec(source)?.[1];
  const parts = told?.split(/(?:,| and)* then (?:it (?:says|shows) |comes )?/iu) ?? [];
  return told !== undefined && parts.length > 2 ? { parts, besides: source.replace(told, '') } : null;
}
