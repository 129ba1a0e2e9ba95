import { chromium } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { usualChoice, type ExportChoice } from '../../shared/protocol/export-choices';
import { machine, tenths } from './support/figures';
import { serveApp } from './support/serve-app';

/**
 * How true the time left is: a project of scenes that cost differently is exported in the built app, every figure the
 * panel shows is written down, and compared with when the file came. Prints one JSON object last. With `-- 4k60` it is
 * a shorter project in 4K at 60 frames a second.
 */
const large = process.argv.includes('4k60');
const USUAL = [
  'intro for "Acme Rockets", 4 seconds',
  'add a bar chart: Q1 10, Q2 25, Q3 40, Q4 70, 5 seconds',
  'add a quote: "It just works" by Ada, 4 seconds',
  'add a list: fast, offline, yours, 5 seconds',
  'add an outro "Try it today", 4 seconds',
];
const SHORT = ['intro for "Acme Rockets", 2 seconds', 'add a list: fast, offline, yours, 2 seconds'];
const PROMPTS = large ? SHORT : USUAL;
const WITHIN = 0.2;

const served = await serveApp();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
try {
  const page = await browser.newPage();
  if (large) {
    const choice: ExportChoice = { ...usualChoice, kind: 'mp4', side: 2160, fps: 60 };
    await page.addInitScript((stored) => localStorage.setItem('export-choice', stored), JSON.stringify(choice));
  }
  await page.goto(served.url);
  const box = page.getByRole('textbox', { name: 'Prompt' });
  const scenes = page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
  for (const [index, prompt] of PROMPTS.entries()) {
    await box.fill(prompt);
    await box.press('Enter');
    await scenes.nth(index).waitFor();
  }
  await page.getByRole('button', { name: 'Export' }).first().click();
  const download = page.waitForEvent('download', { timeout: 600_000 });
  await page.getByRole('button', { name: 'Export video' }).click();
  const startedAt = performance.now();
  let endedAt: number | null = null;
  void download.then(() => (endedAt = performance.now()));
  const panel = page.getByRole('dialog', { name: 'Export' });
  const seen: { percent: number; leftMs: number; atMs: number }[] = [];
  while (endedAt === null) {
    const text = await panel.innerText();
    const percent = Number(/(\d+) %/.exec(text)?.[1] ?? NaN);
    const left = /(\d+) (s|min) left/.exec(text);
    const atMs = performance.now() - startedAt;
    if (left && percent !== seen.at(-1)?.percent) {
      seen.push({ percent, leftMs: Number(left[1]) * (left[2] === 'min' ? 60_000 : 1000), atMs });
    }
    await page
      .waitForFunction((before) => document.title !== before, await page.title(), { timeout: 2000 })
      .catch(() => undefined);
  }
  const tookMs = endedAt - startedAt;
  const predictions = seen
    // In the last seconds the panel counts whole ones.
    .filter(({ percent, atMs }) => percent >= 10 && tookMs - atMs > 3000)
    .map(({ percent, leftMs, atMs }) => {
      const truthMs = tookMs - atMs;
      // The panel rounds up, to five seconds and from 90 s on to minutes: that much is no error of the estimate.
      const step = leftMs >= 90_000 ? 60_000 : leftMs >= 10_000 ? 5000 : 1000;
      const missMs = Math.max(0, Math.abs(leftMs - step / 2 - truthMs) - step / 2);
      return { percent, leftMs, truthMs: Math.round(truthMs), off: tenths((100 * missMs) / truthMs) };
    });
  for (const each of predictions) console.error(JSON.stringify(each));
  const within = predictions.filter(({ off }) => off <= WITHIN * 100).length;
  const worstPercent = Math.max(...predictions.map(({ off }) => off));
  const frames = {
    format: large ? '4k60' : '1080p30',
    scenes: PROMPTS.length,
    tookMs: Math.round(tookMs),
    predictions: predictions.length,
  };
  const figures = { bench: 'time-left', ...frames, within, worstPercent, machine: machine() };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await browser.close();
  await served.stop();
}
