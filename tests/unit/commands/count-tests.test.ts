import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countTests, formatCounts, namesOfFailed } from '../../../scripts/count-tests.mjs';

interface FileReport {
  readonly name?: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName?: string;
    readonly failureMessages?: readonly string[];
  }[];
}

function reportOf(...testResults: readonly FileReport[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bazaar-vid-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

const passed = { status: 'passed' };
const failed = { status: 'failed' };

test('[RP20] tests are counted by how they ended', () => {
  const report = reportOf(
    { status: 'passed', assertionResults: [passed, passed, { status: 'pending' }] },
    { status: 'failed', assertionResults: [failed, { status: 'todo' }] },
  );
  expect(formatCounts(countTests(report, 1))).toBe('2 passed, 1 failed, 2 skipped');
});

test('[RP20] a lane in which nothing ran has failed', () => {
  expect(countTests(reportOf(), 0).failed).toBe(1);
  expect(countTests(reportOf({ status: 'passed', assertionResults: [{ status: 'pending' }] }), 0).failed).toBe(1);
});

test('[RP20] a lane that broke has failed, whatever its tests said', () => {
  const brokenFile = reportOf(
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  );
  expect(countTests(brokenFile, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  const brokenEnd = reportOf({ status: 'passed', assertionResults: [passed] });
  expect(countTests(brokenEnd, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countTests('/no/such/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('[RP20] what failed is named, each test with its file and the beginning of its error', () => {
  const report = reportOf(
    { name: '/tree/tests/good.test.ts', status: 'passed', assertionResults: [passed] },
    {
      name: '/tree/tests/bad.test.ts',
      status: 'failed',
      assertionResults: [passed, { ...failed, fullName: '[XX1] it holds', failureMessages: ['Error: no\n    at x'] }],
    },
    { name: '/tree/tests/broken.test.ts', status: 'failed', message: 'Cannot find y\nz', assertionResults: [] },
  );
  expect(namesOfFailed(report)).toEqual(['bad.test.ts: [XX1] it holds: Error: no', 'broken.test.ts: Cannot find y']);
  expect(namesOfFailed('/no/such/report.json')).toEqual([]);
});
