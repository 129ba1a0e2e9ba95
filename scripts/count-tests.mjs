import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The numbers of one lane, from its JSON report (vitest's shape; `npm run check` writes the same). What can't be counted is a failure: a report that is missing,
 * a file that broke before its first test, an exit code that no failed test explains, a lane in which nothing ran.
 * @param {string} reportFile
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(reportFile, exitCode) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed++;
      else if (status === 'failed') counts.failed++;
      else counts.skipped++;
    }
    const explained = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !explained) counts.failed++;
  }
  const ranNothing = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (exitCode !== 0 || ranNothing)) counts.failed++;
  return counts;
}

/**
 * What failed in one lane, a line each, from the same report: the file, the test, and how its first error begins.
 * Nothing where the report names nothing: a lane that broke has said so in its own output.
 * @param {string} reportFile
 * @returns {string[]}
 */
export function namesOfFailed(reportFile) {
  if (!existsSync(reportFile)) return [];
  /** @type {{ testResults: { name?: string, status: string, message?: string, assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }[] }} */
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  return report.testResults.flatMap((file) => {
    const name = basename(file.name ?? 'a file without a name');
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0 && file.status === 'failed') return [`${name}: ${firstLine(file.message)}`];
    return tests.map((test) => `${name}: ${test.fullName ?? ''}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

/** @param {string | undefined} message */
function firstLine(message) {
  return (message ?? '').split('\n', 1)[0]?.slice(0, 500) ?? '';
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
