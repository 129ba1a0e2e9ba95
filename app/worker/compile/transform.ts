import { parse, type Program } from 'acorn';
import { transform } from 'sucrase';
import { explain } from './explain';
import { guessWrongTag } from './guess-tag';
import { SceneSyntaxError } from './scene-syntax-error';
import { originalPosition, type Position } from './source-position';
import { reasonOf } from '$shared/primitives/reason-of';

/** Each arrow costs another reading; a person's fault lies in fewer. */
const DEEPEST_ARROW = 20;

/** JavaScript that still has its imports, and the way back to the code it was made from. */
export interface PlainCode {
  readonly code: string;
  readonly source: string;
  readonly mappings: string;
}

/** Types and tags go, lines stay. Imports that are not used stay too, so that the import check sees every one. */
export function stripTypes(source: string): PlainCode {
  try {
    const { code, sourceMap } = stripped(source);
    return { code, source, mappings: sourceMap?.mappings ?? '' };
  } catch (thrown) {
    const failure = insideArrow(source, thrown);
    const position = sucrasePosition(failure);
    throw guessWrongTag(source) ?? (position ? located(failure, source, position) : failure);
  }
}

/** Acorn is the stricter reader: it refuses names that are declared twice, which sucrase lets pass. */
export function parseModule(plain: PlainCode): Program {
  try {
    return parse(plain.code, { ecmaVersion: 2023, sourceType: 'module', locations: true });
  } catch (thrown) {
    const position = loc(thrown);
    throw position ? located(thrown, plain.source, originalPosition(plain.mappings, position)) : thrown;
  }
}

export function toCommonJs(code: string): string {
  return transform(code, { transforms: ['imports'], production: true, disableESTransforms: true }).code;
}

function stripped(source: string) {
  return transform(source, {
    transforms: ['typescript', 'jsx'],
    jsxRuntime: 'automatic',
    production: true,
    keepUnusedImports: true,
    disableESTransforms: true,
    filePath: 'scene.tsx',
    sourceMapOptions: { compiledFilename: 'scene.js' },
  });
}

/**
 * An arrow function whose body is wrong makes sucrase go back and complain about the arrow. Reading the body by itself
 * finds the true place; what precedes it is blanked, so that places stay.
 */
function insideArrow(source: string, thrown: unknown, depth = 0): unknown {
  const position = sucrasePosition(thrown);
  if (!position || depth > DEEPEST_ARROW) return thrown;
  const start = offsetOf(source, position);
  const arrow = /^\s*(?::[^=;]*)?=>/.exec(source.slice(start));
  if (!arrow) return thrown;
  const bodyStart = start + arrow[0].length;
  const body = source.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.slice(bodyStart);
  try {
    stripped(body);
    return thrown;
  } catch (inside) {
    return sucrasePosition(inside) ? insideArrow(body, inside, depth + 1) : thrown;
  }
}

function offsetOf(source: string, { line, column }: Position): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((offset, text) => offset + text.length + 1, column);
}

function located(thrown: unknown, source: string, { line, column }: Position): SceneSyntaxError {
  const message = reasonOf(thrown);
  return new SceneSyntaxError(explain(message, source, { line, column }), line, column + 1);
}

/** Sucrase counts columns from one, acorn from zero. */
function sucrasePosition(thrown: unknown): Position | null {
  const position = loc(thrown);
  return position && { line: position.line, column: position.column - 1 };
}

function loc(thrown: unknown): Position | null {
  if (typeof thrown !== 'object' || thrown === null || !('loc' in thrown)) return null;
  const place = thrown.loc;
  if (typeof place !== 'object' || place === null || !('line' in place) || !('column' in place)) return null;
  if (typeof place.line !== 'number' || typeof place.column !== 'number') return null;
  return { line: place.line, column: place.column };
}
