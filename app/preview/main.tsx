import './no-network';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { FromPreview, ToPreview } from '$shared/protocol/preview';
import { addFonts } from './fonts';
import { takePort } from './frame-port';
import { SceneModules } from './modules';
import { PreviewPlayer } from './preview-player';
import { createReports } from './reports';
import { SentModules } from './sent-modules';
import { Stage } from './stage';
import { createVideo } from './video';

/** Shorter than the page's watchdog, so that a loop becomes an error with a line before the frame counts as hung. */
const SCENE_BUDGET_MS = 500;

const port = takePort();
const send = (message: FromPreview): void => port.postMessage(message);
const stage = new Stage();
const modules = new SceneModules(SCENE_BUDGET_MS);
const sent = new SentModules();
const player = new PreviewPlayer(stage, createVideo(stage, createReports(stage, send)), send);
// Scenes' errors are reported with their line; React's own report of them would fill the console at each frame.
const root = createRoot(document.getElementById('stage') ?? document.body, { onCaughtError: () => {} });
flushSync(() => root.render(<player.View />));

let latestRevision = -1;
let fonts: Promise<unknown> = Promise.resolve();

port.onmessage = ({ data }: MessageEvent<ToPreview>) => {
  switch (data.type) {
    case 'ping':
      return send({ type: 'pong', nonce: data.nonce });
    case 'fonts':
      fonts = Promise.all([fonts, addFonts(data.fonts)]);
      return undefined;
    case 'show':
      return void show(data);
    case 'expect':
      return data.modules.forEach((module) => void modules.load(module));
    case 'play':
      return player.play();
    case 'pause':
      return player.pause();
    case 'seek':
      return player.seek(data.frame, data.turn);
    case 'rate':
      return player.setRate(data.rate);
    case 'loop':
      return player.setLoop(data.loop);
  }
};
send({ type: 'ready' });

async function show({ revision, composition, arriveAt }: Extract<ToPreview, { type: 'show' }>): Promise<void> {
  latestRevision = revision;
  const whole = sent.whole(composition);
  const { touches } = player;
  if (arriveAt !== null) player.hold();
  const [raise] = await Promise.all([stage.prepare(whole, modules, arriveAt ?? player.frame), fonts]);
  if (revision !== latestRevision) return;
  flushSync(raise);
  // Before anything is painted: what was there at the old place is not seen once more.
  // Whoever has played, paused or sought while it was prepared keeps the playback.
  if (arriveAt === null || player.touches !== touches) player.afterShow();
  else flushSync(() => player.go(arriveAt));
  player.resume();
  afterPaint(() => send({ type: 'shown', revision }));
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame that was just asked for is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}
