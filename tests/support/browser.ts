import { chromium, type Browser } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';

/** Chromium with Playwright's flags, under which hung frames behave better than for a person: see `openBrowser`. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
}
