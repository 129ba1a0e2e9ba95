import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUDGETS, weighBuild } from '../support/route-bytes';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

test('[PF1] the projects page, the editor and the worker keep within their bytes, and the runtimes stay apart', async () => {
  const { pages, worker, lazy } = await weighBuild(BUILD);
  // A page that was not found in the build would weigh next to nothing.
  for (const route of ['/', '/p/[projectId]', '/settings']) {
    expect(pages[route], route).toBeGreaterThan(50_000);
    expect(pages[route], route).toBeLessThanOrEqual(BUDGETS.page);
  }
  expect(worker).toBeGreaterThan(100_000);
  expect(worker).toBeLessThanOrEqual(BUDGETS.worker);
  expect(lazy).toHaveLength(2);
});
