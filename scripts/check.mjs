import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSteps, prepare } from './check-steps.mjs';

/**
 * npm run check [-- name…]: every gate, two at a time, one line each; what a gate says is shown only when it fails.
 * With names, only the steps whose name contains one of them. `--outputFile.json=FILE` writes the outcomes in the shape
 * of vitest's report, a gate as one test, so that `npm test` counts all its lanes in one way.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const atATime = 2;

/** @typedef {{ name: string; ok: boolean; output: string; ms: number }} Outcome */

/** @param {import('./check-steps.mjs').Step} step @returns {Promise<Outcome>} */
function run({ name, command }) {
  const startedAt = performance.now();
  return new Promise((settle) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => settle({ name, ok: code === 0, output, ms: performance.now() - startedAt }));
  });
}

/** @param {Outcome} outcome */
function report({ name, ok, output, ms }) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${Math.round(ms)} ms)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '     ') + '\n');
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const reportFile = process.argv.find((word) => word.startsWith('--outputFile.json='))?.split('=')[1];
const queue = checkSteps.filter((step) => wanted.length === 0 || wanted.some((name) => step.name.includes(name)));
if (queue.length === 0) {
  console.error(`No step is named ${wanted.join(', ')}. The steps: ${checkSteps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

mkdirSync(resolve(root, '.cache'), { recursive: true });
const startedAt = performance.now();
const total = queue.length + 1;
/** @type {Outcome[]} */
const outcomes = [];

/** @param {import('./check-steps.mjs').Step} step */
async function runAndReport(step) {
  const outcome = await run(step);
  report(outcome);
  outcomes.push(outcome);
}

/** @param {Outcome} outcome */
function asTest({ name, ok, output }) {
  return { fullName: name, status: ok ? 'passed' : 'failed', failureMessages: ok ? [] : [output.trim()] };
}

await runAndReport(prepare);
await Promise.all(
  Array.from({ length: atATime }, async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await runAndReport(step);
  }),
);

const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
if (reportFile) {
  const status = failed.length > 0 ? 'failed' : 'passed';
  writeFileSync(
    reportFile,
    JSON.stringify({ testResults: [{ name: 'check.mjs', status, assertionResults: outcomes.map(asTest) }] }),
  );
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`\ncheck: ${total - failed.length} passed, ${failed.length} failed in ${seconds} s`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
