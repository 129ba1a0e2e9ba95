import { ExportHost } from '../../../app/worker-client/frames/export-host';
import { SandboxFrame, type FrameKind } from '../../../app/worker-client/frames/sandbox-frame';
import { PreviewHost } from '../../../app/worker-client/frames/preview-host.svelte';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import { describe, type AppError } from '$shared/response/errors';
import type { FrameComposition } from '$shared/protocol/preview';
import { galleryCases, lookAt, type GalleryCase } from './gallery';
import { inspectTexts } from './inspect-texts';
import type { Transition } from '$shared/schema/transition';

/** One scene as a test writes it. */
export interface TestScene {
  readonly name: string;
  readonly tsxCode: string;
  readonly durationInFrames?: number;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly transition?: Pick<Transition, 'kind' | 'durationInFrames'> & Partial<Transition>;
}

interface Failure {
  readonly sceneId: string;
  readonly code: AppError['code'];
  readonly sentence: string;
  readonly error: AppError;
  readonly atMs: number;
}

const failures: Failure[] = [];
const shown: { revision: number; atMs: number }[] = [];
const host = new PreviewHost({
  onFailure: (sceneId, _moduleKey, error) =>
    failures.push({ sceneId, code: error.code, sentence: describe(error), error, atMs: performance.now() }),
  onShown: (revision) => shown.push({ revision, atMs: performance.now() }),
});

/** The longest time this page did not come to draw since it was last asked. */
let longestGapMs = 0;
let lastFrameAt = performance.now();
requestAnimationFrame(function measure() {
  const now = performance.now();
  longestGapMs = Math.max(longestGapMs, now - lastFrameAt);
  lastFrameAt = now;
  requestAnimationFrame(measure);
});

function compose(scenes: readonly TestScene[]): FrameComposition {
  return {
    width: 640,
    height: 360,
    fps: 30,
    scenes: scenes.map(({ name, tsxCode, durationInFrames = 30, props = null, transition: asked = null }) => {
      const module = compileScene({ tsxCode, sceneName: name });
      if (!module.ok) throw new Error(describe(module.error));
      const transition = asked && { direction: null, color: null, ...asked };
      return { sceneId: name, sceneName: name, durationInFrames, module: module.value, props, transition };
    }),
  };
}

const exportHost = new ExportHost();

/** Bytes cross to a test as text. */
function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

/** Runs a program in a frame's real document in place of its runtime; resolves with the first thing it says. */
function runInFrame(kind: FrameKind, runtime: string): Promise<unknown> {
  return new Promise((resolve) => {
    new SandboxFrame({ kind, container: document.body, title: 'Probe', runtime, onMessage: resolve, onGone: () => {} });
  });
}

/** The same in a frame that has nothing but its sandbox: what the policies are measured against. */
function runInBareFrame(runtime: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc =
    '<body><script>onmessage = ({ data, ports }) => { self.framePort = ports[0]; ' +
    "document.body.append(Object.assign(document.createElement('script'), { textContent: data })) }</script>";
  frame.onload = () => frame.contentWindow?.postMessage(runtime, '*', [port2]);
  document.body.append(frame);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });
}

/**
 * Plays the second of three scenes and, once it has failed, goes to the third with something new in it. Back is when
 * that is painted.
 */
async function disturb(scenes: readonly TestScene[], then: readonly TestScene[], timeoutMs: number) {
  const until = async (fits: () => boolean) => {
    const deadline = performance.now() + timeoutMs;
    while (!fits() && performance.now() < deadline) await new Promise(requestAnimationFrame);
    return fits();
  };
  const first = host.show(compose(scenes));
  await until(() => host.shownRevision === first);
  // What the machine does by itself, with nothing hostile running.
  longestGapMs = 0;
  const calmUntil = performance.now() + 1500;
  await until(() => performance.now() > calmUntil);
  const calmGapMs = Math.round(longestGapMs);

  longestGapMs = 0;
  const begun = performance.now();
  // Its frame 20, at which one of them throws; the others are at it from their first.
  host.seek(30 + 20);
  await until(() => failures.length > 0);
  host.seek(65);
  const second = host.show(compose(then));
  const back = await until(() => host.shownRevision === second);
  return {
    calmGapMs,
    longestGapMs: Math.round(longestGapMs),
    backMs: back ? Math.round(performance.now() - begun) : null,
    code: failures[0]?.code ?? 'none',
  };
}

/** What tests call in the page. */
const page = {
  host,
  failures,
  shown,
  show: (scenes: readonly TestScene[], sceneName: string | null = null, still: number | null = null): number =>
    host.show(compose(scenes), sceneName, still),
  compose,
  exportHost,
  disturb,
  galleryCases,
  lookAt: (given: GalleryCase) => lookAt(given, host, failures),
  /** For the preview frame's own document, which this page can't reach into. */
  inspectTexts: inspectTexts.toString(),
  runInFrame,
  runInBareFrame,
  base64,
  describe,
  state: () => ({
    frame: host.frame,
    playing: host.playing,
    touches: host.touches,
    ready: host.ready,
    shownRevision: host.shownRevision,
    durationInFrames: host.durationInFrames,
    unavailable: host.unavailable && describe(host.unavailable),
    isolated: crossOriginIsolated,
    failures: failures.map(({ sceneId, code, sentence }) => ({ sceneId, code, sentence })),
    shown: shown.length,
  }),
  takeLongestGap: (): number => {
    const gap = longestGapMs;
    longestGapMs = 0;
    return gap;
  },
};
export type FramePage = typeof page;
declare global {
  var framePage: FramePage; // `var` is the only way to declare a global
}
globalThis.framePage = page;

const container = document.getElementById('preview');
if (container) host.mount(container);
