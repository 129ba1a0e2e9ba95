import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './apt-install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap(
  (folder) => NAMES.map((name) => join(folder, name)),
);
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that is here already, or null. Asks for nothing and waits for nothing. */
export function findBrowser() {
  if (process.env['CHROME_BIN']) return process.env['CHROME_BIN'];
  return [...PLACES, ...APPLICATIONS].find((path) => existsSync(path)) ?? null;
}

/** Chromium's own sandbox refuses to run as root, as continuous integration often does. */
export function browserArguments() {
  // Nobody is there to answer where a file shall be saved: exports go to the downloads.
  const unattended = ['--disable-blink-features=FileSystemAccessLocal'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...unattended] : unattended;
}

/** @returns {Promise<string>} the path of a Chromium, installed now if there was none */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightsOwn());
  if (found) return check(found);
  if (aptInstall(['chromium'])) {
    const installed = findBrowser();
    if (installed) return check(installed);
  }
  spawnSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  });
  const downloaded = await playwrightsOwn();
  if (downloaded) return check(downloaded);
  throw new Error(
    'The browser tests need a Chromium, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROME_BIN to the path of one, and run npm test again.',
  );
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** @param {string} path */
function check(path) {
  const { status, error } = spawnSync(path, ['--version', ...browserArguments()], { stdio: 'ignore' });
  if (status === 0) return path;
  throw new Error(`${path} does not start: ${error?.message ?? `it ended with ${status}`}. Set CHROME_BIN to another.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureBrowser());
