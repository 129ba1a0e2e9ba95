import type { Page } from 'playwright';
import { tenths } from './figures';

/** Milliseconds of the longest task of the page and of the preview's frame: 0 if none was longer than 50. */
export interface Longest {
  readonly pageMs: number;
  readonly frameMs: number;
}

/** What a page or a frame has noted. */
export interface Watched {
  tasks?: number[];
  firstShown?: number;
}

/** Runs in every page and frame: notes its long tasks, and when the preview said that it had painted. */
export function watchTasks(): void {
  const watched = globalThis as typeof globalThis & Watched;
  watched.tasks = [];
  new PerformanceObserver((list) => {
    // What other frames of the process do is told here too, under other names.
    for (const { name, duration } of list.getEntries()) if (name === 'self') watched.tasks?.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'shown') watched.firstShown ??= performance.now();
    return mark(name, options);
  };
}

/** The longest tasks since the last time they were taken. */
export async function takeTasks(page: Page): Promise<Longest> {
  const take = () => {
    const watched = globalThis as typeof globalThis & Watched;
    const longest = Math.max(0, ...(watched.tasks ?? []));
    watched.tasks = [];
    return longest;
  };
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const frameMs = await frame?.evaluate(take).catch(() => 0);
  return { pageMs: tenths(await page.evaluate(take)), frameMs: tenths(frameMs ?? 0) };
}

/** The longest of each, and the middle of those of the page: the machine has other work, too. */
export function longestTasks(tasks: readonly Longest[]): Longest & { readonly medianPageMs: number } {
  const pages = tasks.map(({ pageMs }) => pageMs).toSorted((one, other) => one - other);
  return {
    pageMs: Math.max(0, ...pages),
    frameMs: Math.max(0, ...tasks.map(({ frameMs }) => frameMs)),
    medianPageMs: pages[Math.floor(pages.length / 2)] ?? 0,
  };
}
