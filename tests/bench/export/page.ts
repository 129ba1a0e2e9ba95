import { ALL_FORMATS, BufferSource, Input, VideoSampleSink } from 'mediabunny';
import { ExportHost } from '../../../app/worker-client/frames/export-host';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import type { ExportSettings } from '$shared/protocol/export-settings';
import { describe } from '$shared/response/errors';
import { format } from './format';
import { benchScenes } from './scenes';

const exportHost = new ExportHost();
const settings: ExportSettings = { ...format, format: 'mp4', quality: 'good' };
/** So many frames may wait in an encoder before it is handed more. */
const QUEUE = 8;
const KEY_FRAME_EVERY = 60;

let exported: ArrayBuffer | null = null;
let ready: readonly VideoFrame[] = [];

/** What the bench calls in the page. */
const page = {
  scenes: benchScenes,

  /** Exports the first scenes as the app does; milliseconds. */
  async exportVideo(count: number): Promise<number> {
    const scenes = benchScenes()
      .slice(0, count)
      .map(({ name, tsxCode, durationInFrames }) => {
        const module = compileScene({ tsxCode, sceneName: name });
        if (!module.ok) throw new Error(describe(module.error));
        return {
          sceneId: name,
          sceneName: name,
          durationInFrames,
          module: module.value,
          props: null,
          transition: null,
        };
      });
    const begun = performance.now();
    const { signal } = new AbortController();
    const result = await exportHost.exportVideo({ ...format, scenes }, settings, () => {}, signal);
    const took = performance.now() - begun;
    if (!result.ok) throw new Error(describe(result.error));
    exported = result.value.bytes;
    return took;
  },

  /** Makes of the exported video pictures as a canvas gives them, ready to be encoded; how many. */
  async makeReady(): Promise<number> {
    if (!exported) throw new Error('Nothing was exported yet.');
    const input = new Input({ source: new BufferSource(exported), formats: ALL_FORMATS });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('There is no video in what was exported.');
    const made: VideoFrame[] = [];
    for await (const sample of new VideoSampleSink(track).samples()) {
      const canvas = new OffscreenCanvas(format.width, format.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser gave no 2d context.');
      sample.draw(context, 0, 0);
      made.push(new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp }));
      sample.close();
    }
    ready = made;
    return made.length;
  },

  /** Nothing but the encoder, as the export frame sets it up; milliseconds. */
  async encodeReady(config: VideoEncoderConfig): Promise<number> {
    let failed: DOMException | null = null;
    const begun = performance.now();
    const encoder = new VideoEncoder({ output: () => {}, error: (error) => (failed = error) });
    encoder.configure(config);
    for (const [index, picture] of ready.entries()) {
      while (encoder.encodeQueueSize >= QUEUE) {
        await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
      }
      encoder.encode(picture, { keyFrame: index % KEY_FRAME_EVERY === 0 });
    }
    await encoder.flush();
    encoder.close();
    if (failed) throw new Error(`The encoder failed: ${String(failed)}`);
    return performance.now() - begun;
  },
};
export type ExportBenchPage = typeof page;
declare global {
  var exportBench: ExportBenchPage; // `var` is the only way to declare a global
}
globalThis.exportBench = page;
