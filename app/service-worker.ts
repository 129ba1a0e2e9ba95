/// <reference types="@sveltejs/kit" />
import { build, files, version } from '$service-worker';
import { outdatedSlices } from '$shared/protocol/kept-slices';
import { buildLock, type ToServiceWorker } from '$shared/protocol/service-worker';

/**
 * Keeps the app's code on the device, and never data: that is in IndexedDB, and the app's own.
 *
 * 1. A build is kept whole before it is used: a missing file fails the installation, and the next check tries again.
 * 2. A page is given the build of its service worker, and no other build takes its place while it is open. A new build
 *    waits until the last page is closed, or until a person asks for it.
 * 3. What has its hash in its name may come from any build that is kept, so a page of an older build, open beside one
 *    that was updated, still has all of its parts. A build is forgotten when no page runs it.
 */
declare const self: ServiceWorkerGlobalScope;

const BUILDS = 'bazaar-vid code ';
const OURS = BUILDS + version;
/** The page of every address. */
const PAGE = '/';
/** Fonts of scripts with thousands of letters: not part of a build, but kept once a scene has needed them. */
const FONTS = 'bazaar-vid fonts';
const ON_DEMAND = '/fonts/on-demand/';
const HASHED = '/_app/immutable/';
/** More at once would keep a slow line from what somebody is waiting for. */
const AT_ONCE = 4;

const kept = new Set([...build, ...files]);

self.addEventListener('install', (event) => event.waitUntil(keepMissing()));

self.addEventListener('activate', (event) => {
  // The page of the first visit has no service worker yet: from here on it works without a network too.
  event.waitUntil(forgetUnused().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker; // only pages of this origin can post here
  switch (message.type) {
    case 'update':
      return event.waitUntil(self.skipWaiting());
    case 'tidy':
      return event.waitUntil(forgetUnused().then(keepMissing, () => undefined));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && isPage(pathname)) return event.respondWith(answer(request, PAGE, OURS));
  if (pathname.startsWith(HASHED)) return event.respondWith(answer(request, pathname));
  if (pathname.startsWith(ON_DEMAND)) return event.respondWith(answerAndKeep(request, pathname));
  if (kept.has(pathname)) return event.respondWith(answer(request, pathname, OURS));
});

/** What the server answers with the page: see sync-server/http/serve-app.ts. */
function isPage(path: string): boolean {
  return !/^\/(api|_app)\/|^\/(healthz|readyz)$|\.[^/]*$/.test(path);
}

async function answer(request: Request, path: string, cacheName?: string): Promise<Response> {
  // A cache that can't be read must not keep anyone from an app whose server answers.
  const found = await caches
    .match(path, { ignoreVary: true, ...(cacheName !== undefined && { cacheName }) })
    .catch(() => undefined);
  return found ?? fetch(request);
}

/** A file of its name never changes. A device without room for it draws it all the same. */
async function answerAndKeep(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(FONTS).catch(() => null);
  const found = await cache?.match(path, { ignoreVary: true }).catch(() => undefined);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok && !response.redirected) await cache?.put(path, response.clone()).catch(() => undefined);
  return response;
}

async function keepMissing(): Promise<void> {
  const cache = await caches.open(OURS);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [PAGE, ...kept].filter((path) => !present.has(path));
  const keepNext = async (): Promise<void> => {
    for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
      await cache.put(path, await obtain(path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** A part that the page has loaded already comes out of the browser's own cache, one that another build shares from there. */
async function obtain(path: string): Promise<Response> {
  const hashed = path.startsWith(HASHED);
  const shared = hashed ? await caches.match(path, { ignoreVary: true }) : undefined;
  if (shared) return shared;
  const response = await fetch(path, {
    cache: path === PAGE ? 'reload' : hashed ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok || response.redirected) throw new Error(`${path} was answered with ${response.status}`);
  if (path === PAGE) await expectThisBuild(response.clone());
  return response;
}

/** The server may have been given another build since this script was fetched; its page would look for other parts. */
async function expectThisBuild(page: Response): Promise<void> {
  const parts = (await page.text()).match(/\/_app\/immutable\/[^"'\s]+/g) ?? [];
  // A proxy's own page, a login or a notice, names none of ours.
  if (parts.length === 0) throw new Error(`${PAGE} was answered with a page that is not the app's`);
  const strange = parts.find((part) => !kept.has(part));
  if (strange !== undefined) throw new Error(`The page is of another build than ${version}: it names ${strange}`);
}

async function forgetUnused(): Promise<void> {
  // The next build is not run by anyone yet, and must not be taken for an old one.
  if (self.registration.installing ?? self.registration.waiting) return;
  const { held = [] } = await navigator.locks.query();
  const running = held.map(({ name }) => name).filter((name) => name?.startsWith(buildLock('')));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // A page that is only just loading has not said which build it is: it may need any of them.
  if (windows.length > running.length) return;
  const used = new Set([version, ...running.map((name) => name?.slice(buildLock('').length))]);
  for (const name of await caches.keys()) {
    if (name.startsWith(BUILDS) && !used.has(name.slice(BUILDS.length))) await caches.delete(name);
  }
  // A page of another build may still ask for those of its own release.
  if (used.size === 1) await forgetOutdatedSlices();
}

async function forgetOutdatedSlices(): Promise<void> {
  if (!(await caches.has(FONTS))) return;
  const cache = await caches.open(FONTS);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  for (const path of outdatedSlices(paths)) await cache.delete(path);
}
