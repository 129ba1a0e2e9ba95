import { spawnSync } from 'node:child_process';

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('[MO11] the committed fonts and metrics follow from the packages', () => {
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/generate-fonts.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});
