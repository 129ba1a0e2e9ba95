/** Lines count from 1, columns from 0, as in a source map. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Where a position of the output stood in the source. Sucrase never moves code to another line. */
export function originalPosition(mappings: string, { line, column }: Position): Position {
  let sourceColumn = 0;
  let best = column;
  for (const [index, group] of mappings.split(';').entries()) {
    let outputColumn = 0;
    for (const segment of group.split(',')) {
      const [outputStep, , , sourceStep] = decode(segment);
      if (outputStep === undefined || sourceStep === undefined) continue;
      outputColumn += outputStep;
      sourceColumn += sourceStep;
      if (index === line - 1 && outputColumn <= column) best = sourceColumn + column - outputColumn;
    }
    if (index === line - 1) break;
  }
  return { line, column: Math.max(0, best) };
}

/** Base64 VLQ: five bits a digit, lowest first; the sixth says that more follow, the very lowest is the sign. */
function decode(segment: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    values.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return values;
}
