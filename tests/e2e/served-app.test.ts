import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openApp } from '../support/open-app';

/** Another origin that would let anyone read it, and notes who asked. */
async function openOrigin(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port');
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

test('[SV3] the built page starts under its own policy without one complaint', async () => {
  const { page } = await openApp();
  await page.getByRole('heading').first().waitFor();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('[SV1] the page can reach no other origin', async () => {
  const other = await openOrigin();
  const { page } = await openApp({ expectedProblems: [/Content Security Policy|Failed to (fetch|load)|Fetch API/] });
  await page.getByRole('heading').first().waitFor();
  const outcome = await page.evaluate(
    (url) =>
      fetch(`${url}/leak`).then(
        () => 'sent',
        () => 'refused',
      ),
    other.url,
  );
  expect(outcome).toBe('refused');
  expect(other.asked).toEqual([]);
});
