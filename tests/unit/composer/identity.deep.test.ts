import { test } from 'vitest';
import { expectIdentity } from './identity';

/** Others in each run; a run that failed is repeated with `SEED=… npx vitest run --project deep identity`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(`[CO70] ten thousand layouts come back from their code alone as they were — seed ${seed}`, () => {
  expectIdentity(Number(process.env['LAYOUTS'] ?? 10_000), seed);
});
