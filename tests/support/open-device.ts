import { chromium, type BrowserContext, type Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { PATIENCE_MS, photograph } from './open-app';
import { openServer, temporaryFolder, type ServerProcess } from './server';

export interface Device {
  /** Starts the browser on the device's one profile; whatever was stored before is there. */
  start(): Promise<BrowserContext>;
}

export interface DeviceOptions {
  /** Errors that this test is about. Any other error in the console or on the page fails the test. */
  readonly expectedProblems?: readonly RegExp[];
}

/** What a console says of a server that is gone, and of the checks that ask for it. */
export const SERVER_GONE = /ERR_CONNECTION_REFUSED|An unknown error occurred when fetching the script/;

/** A browser as a person has it: a profile that outlives the browser, with service workers. */
export async function openDevice({ expectedProblems = [] }: DeviceOptions = {}): Promise<Device> {
  const profile = await temporaryFolder();
  const problems: string[] = [];
  onTestFinished(() => {
    expect(problems.filter((problem) => !expectedProblems.some((pattern) => pattern.test(problem)))).toEqual([]);
  });
  return {
    async start() {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: await ensureBrowser(),
        args: browserArguments(),
        viewport: { width: 1440, height: 900 },
        acceptDownloads: true,
      });
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail') await photograph(context, task.name);
        await context.close();
      });
      context.setDefaultTimeout(PATIENCE_MS);
      context.on('weberror', (error) => problems.push(`page: ${error.error().stack || error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      return context;
    },
  };
}

/** The app's server for one test, without a database to wait for. */
export async function serveApp(environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  return openServer({ DATABASE_URL: '', ...environment });
}

export async function kill(server: ServerProcess): Promise<void> {
  server.child.kill('SIGKILL');
  await server.ended;
}

/** Resolves when the page would come back without a network. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
