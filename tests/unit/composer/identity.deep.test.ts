import { expect, test } from 'vitest';
import { arrangement, leafType } from '$shared/schema/layout';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { expectIdentity } from './identity';

/** Others in each run; a run that failed is repeated with `SEED=… npx vitest run --project deep identity`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(`[CO70] ten thousand layouts come back from their code alone as they were — seed ${seed}`, () => {
  const seen = expectIdentity(Number(process.env['LAYOUTS'] ?? 10_000), seed);
  const all = [...leafType.options, 'group', ...arrangement.options, ...[...recipes, ...styles].map(({ id }) => id)];
  expect(all.filter((part) => !seen.has(part))).toEqual([]);
});
