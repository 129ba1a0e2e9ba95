import { ExportHost } from '../../../app/worker-client/frames/export-host';
import { PreviewHost } from '../../../app/worker-client/frames/preview-host.svelte';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import { describe, type AppError } from '$shared/response/errors';
import type { FrameComposition } from '$shared/protocol/preview';

/** One scene as a test writes it. */
export interface TestScene {
  readonly name: string;
  readonly tsxCode: string;
  readonly durationInFrames?: number;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly transition?: { readonly kind: string; readonly durationInFrames: number };
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
    scenes: scenes.map(({ name, tsxCode, durationInFrames = 30, props = null, transition = null }) => {
      const module = compileScene({ tsxCode, sceneName: name });
      if (!module.ok) throw new Error(describe(module.error));
      return { sceneId: name, sceneName: name, durationInFrames, module: module.value, props, transition };
    }),
  };
}

const exportHost = new ExportHost();

/** Bytes cross to a test as text. */
function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

/** What tests call in the page. */
const page = {
  host,
  failures,
  shown,
  show: (scenes: readonly TestScene[]): number => host.show(compose(scenes)),
  compose,
  exportHost,
  base64,
  describe,
  state: () => ({
    frame: host.frame,
    playing: host.playing,
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
