import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/server';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('[RP24] npm start says where the app is, does not build twice, and ends on Ctrl-C', async () => {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: await temporaryFolder() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  let output = '';
  const url = await new Promise<string>((settle) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, address] = /Bazaar-Vid is running: (\S+)\n/.exec(output) ?? [];
      if (address) settle(address);
    });
  });
  expect(output).not.toContain('Building');
  expect(await (await fetch(url)).text()).toContain('<title>Bazaar-Vid</title>');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});
