import './no-origin';
import type { ToExport } from '$shared/protocol/preview';
import { Exporter } from './export-video';
import { addFonts } from './fonts';
import { takePort } from './frame-port';
import { SceneModules } from './modules';
import { installPainter } from './painter/layers';
import { remotionRenderer } from './remotion-renderer';

installPainter();

/** Nobody waits for the next frame of an export with a finger on the key: a heavy scene may take its time. */
const SCENE_BUDGET_MS = 4000;

const port = takePort();
const exporter = new Exporter(remotionRenderer, new SceneModules(SCENE_BUDGET_MS), (message, transfer = []) =>
  port.postMessage(message, transfer),
);
let fonts: Promise<unknown> = Promise.resolve();

port.onmessage = ({ data }: MessageEvent<ToExport>) => {
  switch (data.type) {
    case 'ping':
      return port.postMessage({ type: 'pong', nonce: data.nonce });
    case 'fonts':
      fonts = Promise.all([fonts, addFonts(data.fonts)]);
      fonts.catch(() => undefined); // the next job says it
      return undefined;
    case 'probe':
      return void exporter.probe(data);
    case 'render':
    case 'still':
      return void exporter.run(data, takeFonts());
    case 'cancel':
      return exporter.cancel(data.id);
  }
};
port.postMessage({ type: 'ready' });

/** Fonts that could not be added end the job that waited for them; those after it do without. */
function takeFonts(): Promise<unknown> {
  const awaited = fonts;
  fonts = awaited.catch(() => undefined);
  return awaited;
}
