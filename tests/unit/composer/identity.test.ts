import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCode } from '../../../app/worker/composer/write-code';
import { expectIdentity, layoutOf } from './identity';
import { requests } from './random-layouts';

const seed = 70;

test('[CO70] a layout comes back from its code alone as it was', () => {
  expectIdentity(150, seed);
});

test('[CO70] what was read is written as the same code again, byte for byte', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const code = writeCode(request);
      expect(writeCode({ ...request, layout: layoutOf(code) ?? request.layout })).toBe(code);
    }),
    { numRuns: 40, seed },
  );
});
