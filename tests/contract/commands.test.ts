import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, test } from 'vitest';
import { LANES } from '../../scripts/test-lanes.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function node(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return run(process.execPath, words, { cwd: ROOT, env: { ...process.env, ...environment } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

test('[RP20] a lane that is not there fails, and the last line is still the sum', async () => {
  const { code, stdout, stderr } = await node(['scripts/test.mjs', 'unti']);
  expect(code).toBe(1);
  expect(stderr).toContain(`There is no lane "unti". The lanes are ${LANES.map((lane) => lane.name).join(', ')}.`);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});

test('[RP23] a command gets a Postgres of its own, which is gone when the command ends', async () => {
  const script = `
    import pg from 'pg';
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
    await client.connect();
    await client.query('create table made_here (id int)');
    console.log(process.env['DATABASE_URL']);
    await client.end();
    process.exit(3);`;
  const words = ['scripts/with-postgres.mjs', process.execPath, '--input-type=module', '-e', script];
  const { code, stdout } = await node(words, { DATABASE_URL: '' });
  expect(code).toBe(3);
  const url = stdout.trim();
  expect(url).not.toBe(process.env['DATABASE_URL']);
  await expect(new pg.Client({ connectionString: url }).connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
