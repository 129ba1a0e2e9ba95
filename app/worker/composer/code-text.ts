/** Values as source text, formatted as a person would. */
export type CodeValue =
  | string
  | number
  | boolean
  | { readonly code: string }
  | readonly CodeValue[]
  | { readonly fields: readonly (readonly [string, CodeValue])[] };

/** An expression that stands in the code as it is. */
export const code = (text: string): CodeValue => ({ code: text });
export const object = (fields: readonly (readonly [string, CodeValue])[]): CodeValue => ({ fields });

/** Plain data as it would be written by hand. */
export function dataOf(value: unknown): CodeValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(dataOf);
  if (typeof value === 'object' && value !== null)
    return object(Object.entries(value).map(([key, entry]) => [key, dataOf(entry)]));
  return code('null');
}

const width = 110;

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

/** In one line if there is room for it, else one entry a line. */
export function literal(value: CodeValue, indent = 0, used = 0): string {
  const flat = inline(value);
  if (flat.length + indent + used <= width) return flat;
  const pad = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (isList(value)) return `[\n${value.map((entry) => `${pad}${literal(entry, indent + 2)},\n`).join('')}${close}]`;
  if (typeof value === 'object' && 'fields' in value) {
    const lines = value.fields.map(
      ([key, entry]) => `${pad}${keyOf(key)}: ${literal(entry, indent + 2, key.length + 2)},\n`,
    );
    return `{\n${lines.join('')}${close}}`;
  }
  return flat;
}

/**
 * Values that people change, one a line, and so are the entries of a list: what one of them becomes moves no line of
 * another.
 */
export function declared(fields: readonly (readonly [string, CodeValue])[]): string {
  return `{\n${fields.map(([key, value]) => `  ${keyOf(key)}: ${opened(value, key.length)},\n`).join('')}}`;
}

function opened(value: CodeValue, used: number): string {
  if (isList(value) && value.length > 1 && value.some((entry) => typeof entry !== 'number')) {
    return `[\n${value.map((entry) => `    ${literal(entry, 4)},\n`).join('')}  ]`;
  }
  if (typeof value === 'object' && 'fields' in value && value.fields.length > 0) {
    return `{\n${value.fields.map(([key, entry]) => `    ${keyOf(key)}: ${literal(entry, 4, key.length + 2)},\n`).join('')}  }`;
  }
  return literal(value, 2, used + 2);
}

const isList = (value: CodeValue): value is readonly CodeValue[] => Array.isArray(value);

export function inline(value: CodeValue): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if ('code' in value) return value.code;
  return value.fields.length === 0
    ? '{}'
    : `{ ${value.fields.map(([key, entry]) => `${keyOf(key)}: ${inline(entry)}`).join(', ')} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}

/** An element: attributes in one line if there is room, else one a line. */
export function element(name: string, attributes: readonly (readonly [string, CodeValue])[], indent: number): string {
  const pad = ' '.repeat(indent);
  const flat = `<${name} ${attributes.map(([key, value]) => attribute(key, value)).join(' ')} />`;
  if (flat.length + indent <= width) return `${pad}${flat}\n`;
  return `${pad}<${name}\n${attributes.map(([key, value]) => `${pad}  ${attribute(key, value)}\n`).join('')}${pad}/>\n`;
}

/** Only names and fixed words are written as plain attributes; whatever people typed stands in the defaults. */
export function attribute(key: string, value: CodeValue): string {
  if (value === true) return key;
  return typeof value === 'string' && /^[\w -]*$/.test(value) ? `${key}="${value}"` : `${key}={${inline(value)}}`;
}
