import { chromium, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { figuresOf, machine, tenths } from './support/figures';
import { watchPaints } from './support/paint-watch';
import { prompts, type BenchPrompt } from './support/prompts';
import { serveApp } from './support/serve-app';

/**
 * How long it takes from Enter until somebody sees something: fifty prompts in the built app, one after the other, in a
 * project that grows. Painted means that the browser has drawn a frame with the words in it. `stages` says where the
 * time went, from the user timings that page and worker leave. Prints one JSON object last.
 */
const TARGETS = { messageMs: 50, sceneMs: 300, commitToPaintedMs: 100 };
const PATIENCE_MS = 20_000;

interface Report {
  readonly what: 'enter' | 'message' | 'scene';
  readonly at: number;
}
type Marks = Readonly<Record<string, number>>;

const STAGES = [
  ['queue and own message stored', 'enter', 'brain begins'],
  ['brain', 'brain begins', 'brain ends'],
  ['tool, transaction, projection, compile', 'brain ends', 'derived'],
  ['commit', 'derived', 'committed'],
  ['live query to page', 'committed', 'rows'],
  ['page to frame', 'rows', 'sent'],
  ['frame draws', 'sent', 'shown'],
] as const;

const served = await serveApp();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const reports: Report[] = [];
  const listeners = new Set<() => void>();
  await context.exposeBinding('benchReport', (_source, report: Report) => {
    reports.push(report);
    listeners.forEach((listener) => listener());
  });
  await context.addInitScript('globalThis.__name = (value) => value'); // tsx names functions by it
  await context.addInitScript(watchPaints);
  const page = await context.newPage();
  await page.goto(served.url);
  const samples: (Awaited<ReturnType<typeof measure>> & { readonly kind: BenchPrompt['kind'] })[] = [];
  for (const [index, prompt] of prompts().entries()) {
    reports.length = 0;
    const sample = await measure(page, prompt, index === 0);
    samples.push({ ...sample, kind: prompt.kind });
    console.error(`${prompt.text}: ${JSON.stringify(sample)}`);
  }
  report(samples);

  async function measure(at: Page, { text, token }: BenchPrompt, first: boolean) {
    const awaited = token.replace(/\s+/g, '').toLowerCase();
    const frame = first ? null : await (await at.locator('iframe[title="Preview"]').elementHandle())?.contentFrame();
    const own = text.replace(/\s+/g, '').toLowerCase();
    await at.evaluate((words) => Object.assign(globalThis, { awaitedText: words }), own);
    await frame?.evaluate((words) => Object.assign(globalThis, { awaitedText: words }), awaited);
    const box = at.getByRole('textbox', { name: 'Prompt' });
    await box.fill(text);
    await box.press('Enter');
    // The first prompt makes the project and loads the preview: a journey of its own, not counted.
    if (first) {
      await at.frameLocator('iframe[title="Preview"]').getByText(token).first().waitFor();
      return { messageMs: null, sceneMs: null, commitToPaintedMs: null, stages: {} };
    }
    await untilReported(['enter', 'message', 'scene']);
    const atOf = (what: Report['what']) => reports.find((each) => each.what === what)?.at ?? NaN;
    await at.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' });
    const marks: Marks = { ...(await marksOf(at)), enter: atOf('enter') };
    const between = (from: string, to: string) => tenths((marks[to] ?? NaN) - (marks[from] ?? NaN));
    return {
      messageMs: tenths(atOf('message') - atOf('enter')),
      sceneMs: tenths(atOf('scene') - atOf('enter')),
      commitToPaintedMs: tenths(atOf('scene') - (marks['committed'] ?? NaN)),
      stages: Object.fromEntries(STAGES.map(([name, from, to]) => [name, between(from, to)])),
    };
  }

  function untilReported(wanted: readonly Report['what'][]): Promise<void> {
    return new Promise((settle, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(look);
        reject(new Error(`Not painted within ${PATIENCE_MS} ms; there were ${JSON.stringify(reports)}.`));
      }, PATIENCE_MS);
      const look = () => {
        if (!wanted.every((what) => reports.some((each) => each.what === what))) return;
        clearTimeout(timer);
        listeners.delete(look);
        settle();
      };
      listeners.add(look);
      look();
    });
  }
} finally {
  await browser.close();
  await served.stop();
}

async function marksOf(page: Page): Promise<Marks> {
  const read = () =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => [name, performance.timeOrigin + startTime]);
  const found = await Promise.all([page.evaluate(read), ...page.workers().map((worker) => worker.evaluate(read))]);
  return Object.fromEntries(found.flat());
}

function report(
  samples: readonly {
    readonly kind: string;
    readonly messageMs: number | null;
    readonly sceneMs: number | null;
    readonly commitToPaintedMs: number | null;
    readonly stages: Readonly<Record<string, number>>;
  }[],
): void {
  const of = (field: 'messageMs' | 'sceneMs' | 'commitToPaintedMs', kind?: string) =>
    figuresOf(samples.flatMap((sample) => (kind && sample.kind !== kind ? [] : (sample[field] ?? []))));
  const [message, scene, commitToPainted] = [of('messageMs'), of('sceneMs'), of('commitToPaintedMs')];
  const summary = {
    prompts: samples.length,
    messageMs: message,
    sceneMs: scene,
    commitToPaintedMs: commitToPainted,
    scenesAdded: of('sceneMs', 'add'),
    scenesEdited: of('sceneMs', 'edit'),
    stages: Object.fromEntries(
      STAGES.map(([name]) => [name, figuresOf(samples.flatMap(({ stages }) => stages[name] ?? []))]),
    ),
    targets: TARGETS,
    met:
      (message?.p95 ?? Infinity) <= TARGETS.messageMs &&
      (scene?.p95 ?? Infinity) <= TARGETS.sceneMs &&
      (commitToPainted?.p95 ?? Infinity) <= TARGETS.commitToPaintedMs,
    machine: machine(),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}
