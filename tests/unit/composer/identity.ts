import fc from 'fast-check';
import { expect } from 'vitest';
import type { SceneLayout } from '$shared/schema/layout';
import { readOutline } from '../../../app/worker/composer/outline';
import { readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { writeCode } from '../../../app/worker/composer/write-code';
import { requests } from './random-layouts';

/** The layout that code says: no other layout is there to take anything from. */
export function layoutOf(code: string): SceneLayout | null {
  const syntax = readSyntax(code);
  return syntax && readOutline(syntax);
}

/** Random layouts with every kind of element, style, shape and script are written as code and read from the code alone. */
export function expectIdentity(numRuns: number, seed: number): void {
  fc.assert(
    fc.property(requests, (request) => {
      expect(layoutOf(writeCode(request))).toEqual(request.layout);
    }),
    { numRuns, seed },
  );
}
