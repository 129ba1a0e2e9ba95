import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUDGETS, weighBuild } from '../support/route-bytes';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

test('[PF1] the projects page, the editor and the worker keep within their bytes, and what comes later stays apart', async () => {
  const { pages, worker, wholeWorker, lazy } = await weighBuild(BUILD);
  // A page that was not found in the build would weigh next to nothing.
  for (const route of ['/', '/p/[projectId]', '/settings']) {
    expect(pages[route], route).toBeGreaterThan(50_000);
    expect(pages[route], route).toBeLessThanOrEqual(BUDGETS.page);
  }
  expect(worker).toBeGreaterThan(50_000);
  expect(worker).toBeLessThanOrEqual(BUDGETS.worker);
  // The designer is no part of the start.
  expect(wholeWorker - worker).toBeGreaterThan(100_000);
  expect(wholeWorker).toBeLessThanOrEqual(BUDGETS.wholeWorker);
  expect(lazy).toHaveLength(2);
});
