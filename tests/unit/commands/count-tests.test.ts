import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countVitest, formatCounts } from '../../../scripts/count-tests.mjs';

interface FileReport {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
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
  expect(formatCounts(countVitest(report, 1))).toBe('2 passed, 1 failed, 2 skipped');
});

test('[RP20] a lane in which nothing ran has failed', () => {
  expect(countVitest(reportOf(), 0).failed).toBe(1);
  expect(countVitest(reportOf({ status: 'passed', assertionResults: [{ status: 'pending' }] }), 0).failed).toBe(1);
});

test('[RP20] a lane that broke has failed, whatever its tests said', () => {
  const brokenFile = reportOf(
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  );
  expect(countVitest(brokenFile, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  const brokenEnd = reportOf({ status: 'passed', assertionResults: [passed] });
  expect(countVitest(brokenEnd, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countVitest('/no/such/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
