/** Values as source text, formatted as a person would. */
export type CodeValue =
  | string
  | number
  | boolean
  | { readonly code: string }
  | readonly CodeValue[]
  | { readonly fields: CodeFields }
  /** Fields that stand together on a line. */
  | { readonly rows: readonly CodeFields[] };

export type CodeFields = readonly (readonly [string, CodeValue])[];

/** An expression that stands in the code as it is. */
export const code = (text: string): CodeValue => ({ code: text });
export const object = (fields: CodeFields): CodeValue => ({ fields });

/** Plain data as it would be written by hand. */
export function dataOf(value: unknown): CodeValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(dataOf);
  if (typeof value === 'object' && value !== null)
    return object(Object.entries(value).map(([key, entry]) => [key, dataOf(entry)]));
  return code('null');
}

/** A string literal that is safe wherever the code may travel: in a script element, in a template, through a parser. */
export function stringLiteral(text: string): string {
  let literal = '';
  for (const unit of text.split('')) {
    literal += escapes[unit] ?? (mustEscape.test(unit) ? unicodeEscape(unit) : unit);
  }
  const whole = wellFormed(literal);
  return `'${whole.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--').replaceAll('${', '\\${')}'`;
}

const escapes: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '`': '\\`',
};

// Control characters, line separators, and marks that would reorder or hide the code around them.
// eslint-disable-next-line no-control-regex -- these are exactly what is escaped
const mustEscape = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Half a surrogate pair can't be stored as UTF-8, so it is written by number. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, unicodeEscape);
}

function numberLiteral(value: number): string {
  return Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : '0';
}

/** Values under their names, each broken where it has parts. */
export function declared(fields: CodeFields): string {
  return `{\n${fields.map(([key, value]) => `  ${keyOf(key)}: ${broken(value, 2)},\n`).join('')}}`;
}

/**
 * Values that people change, one a line, broken where the data has its parts and never by their length: what one of
 * them becomes moves no line of another.
 */
export function broken(value: CodeValue, indent = 0): string {
  const pad = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  const lines = linesOf(value, indent + 2);
  if (lines.length === 0) return inline(value);
  const [open, end] = isList(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${pad}${line},\n`).join('')}${close}${end}`;
}

function linesOf(value: CodeValue, indent: number): string[] {
  if (typeof value !== 'object' || 'code' in value) return [];
  if (isList(value)) {
    return value.every((entry) => typeof entry === 'number') ? [] : value.map((entry) => within(entry, indent));
  }
  if ('rows' in value) {
    return value.rows.map((row) =>
      row.map(([key, entry]) => `${keyOf(key)}: ${hasRows(entry) ? broken(entry, indent) : inline(entry)}`).join(', '),
    );
  }
  return value.fields.map(([key, entry]) => `${keyOf(key)}: ${within(entry, indent)}`);
}

/** A part of something: on its own line, unless it has lists of its own. */
function within(value: CodeValue, indent: number): string {
  const entries = typeof value === 'object' && 'fields' in value ? value.fields.map(([, entry]) => entry) : [];
  return hasRows(value) || entries.some(isList) ? broken(value, indent) : inline(value);
}

function hasRows(value: CodeValue): boolean {
  if (typeof value !== 'object' || isList(value)) return false;
  return 'rows' in value || ('fields' in value && value.fields.some(([, entry]) => hasRows(entry)));
}

const isList = (value: CodeValue): value is readonly CodeValue[] => Array.isArray(value);

/** In one line, however long. */
export function inline(value: CodeValue): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if ('code' in value) return value.code;
  const fields = 'rows' in value ? value.rows.flat() : value.fields;
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([key, entry]) => `${keyOf(key)}: ${inline(entry)}`).join(', ')} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}

/** A tag with a line for each group of its attributes; `end` closes it, or leaves it open for what is in it. */
export function tag(name: string, groups: readonly CodeFields[], indent: number, end: '/>' | '>'): string {
  const pad = ' '.repeat(indent);
  const lines = groups.map((group) => `${pad}  ${group.map(([key, value]) => attribute(key, value)).join(' ')}\n`);
  return `${pad}<${name}\n${lines.join('')}${pad}${end}`;
}

/** Attributes that come out of an expression. */
export const SPREAD = '...';

/** Only names and fixed words are written as plain attributes; whatever people typed stands in the defaults. */
function attribute(key: string, value: CodeValue): string {
  if (key === SPREAD) return `{...${inline(value)}}`;
  if (value === true) return key;
  return typeof value === 'string' && /^[\w -]*$/.test(value) ? `${key}="${value}"` : `${key}={${inline(value)}}`;
}
