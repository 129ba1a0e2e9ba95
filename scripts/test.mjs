import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, countTests, formatCounts, namesOfFailed } from './count-tests.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { LANES } from './test-lanes.mjs';

// `npm test` runs every lane; `npm test -- unit contract` runs those. Its last line is always the sum.
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'test-reports');

/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env };
/** @type {(() => Promise<void>)[]} */
const cleanUps = [];
/** @type {import('node:child_process').ChildProcess | null} */
let running = null;
let stopped = false;
/** Each imports what it needs only now: before the packages are here there is nothing to import. */
const provide = {
  browser: once(async () => {
    const { ensureBrowser } = await import('./ensure-browser.mjs');
    environment['CHROME_BIN'] = await ensureBrowser();
  }),
  postgres: once(async () => {
    const { startPostgres } = await import('./with-postgres.mjs');
    const postgres = await startPostgres();
    environment['DATABASE_URL'] = postgres.url;
    cleanUps.push(postgres.stop);
  }),
  build: once(async () => {
    const { ensureBuild } = await import('./ensure-build.mjs');
    await ensureBuild(root);
  }),
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

let total = { passed: 0, failed: 0, skipped: 0 };
/** Said again before the sum: of a long run often only the end is kept. @type {string[]} */
const failures = [];
try {
  const lanes = chooseLanes(process.argv.slice(2));
  ensurePackages(root);
  mkdirSync(reports, { recursive: true });
  for (const lane of lanes) {
    if (stopped) throw new Error('Stopped before all lanes had run.');
    console.log(`\n── ${lane.name} ──`);
    const counts = await runLane(lane).catch(reportFailure);
    console.log(`${lane.name}: ${formatCounts(counts)}`);
    total = addCounts(total, counts);
    if (counts.failed > 0) failures.push(...namedFailures(lane));
  }
} catch (error) {
  total = addCounts(total, reportFailure(error));
}
for (const cleanUp of cleanUps) await cleanUp();
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
console.log(`\n${formatCounts(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

/** @param {readonly string[]} names */
function chooseLanes(names) {
  const unknown = names.find((name) => !LANES.some((lane) => lane.name === name));
  if (unknown)
    throw new Error(`There is no lane "${unknown}". The lanes are ${LANES.map((lane) => lane.name).join(', ')}.`);
  return names.length === 0 ? LANES : LANES.filter((lane) => names.includes(lane.name));
}

/** @param {import('./test-lanes.mjs').Lane} lane */
async function runLane(lane) {
  for (const need of lane.needs) await provide[need]();
  const report = reportOf(lane);
  rmSync(report, { force: true });
  const exitCode = await run([...lane.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return countTests(report, exitCode);
}

/** @param {import('./test-lanes.mjs').Lane} lane */
function namedFailures(lane) {
  const names = namesOfFailed(reportOf(lane));
  return names.length > 0 ? names.map((name) => `${lane.name}: ${name}`) : [`${lane.name}: it printed why, above`];
}

/** @param {import('./test-lanes.mjs').Lane} lane */
function reportOf(lane) {
  return join(reports, `${lane.name}.json`);
}

/** @param {readonly string[]} words @returns {Promise<number>} */
function run(words) {
  return new Promise((settle) => {
    running = spawn(process.execPath, words, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
    running.once('error', () => settle(1));
    running.once('exit', (code) => settle(code ?? 1));
  });
}

/** @param {unknown} error */
function reportFailure(error) {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What failed once is not tried again: the next lane fails for the same reason, and says so.
 * @param {() => Promise<void>} work
 */
function once(work) {
  /** @type {Promise<void> | null} */
  let done = null;
  return () => (done ??= work());
}
