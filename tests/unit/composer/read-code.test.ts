import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCode } from '../../../app/worker/composer/read-code';
import { writeCode } from '../../../app/worker/composer/write-code';
import { requests } from './random-layouts';

/** A few seconds' worth; RUNS=10000 for all that the issue asks for. */
const numRuns = Number(process.env['RUNS'] ?? 300);

test('[CO70] a layout comes back from its code as it was', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(readCode(writeCode(request), request)).toEqual(request.layout);
    }),
    { numRuns, seed: 70 },
  );
}, 3_600_000);
