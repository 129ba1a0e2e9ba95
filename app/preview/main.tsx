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

/** What is expected comes much sooner, unless it could not be stored. */
const EXPECTED_WITHIN_MS = 600;

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
let expectation: ReturnType<typeof setTimeout> | undefined;

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
      return expect(data.modules);
    case 'play':
      return player.play(data.wish);
    case 'pause':
      return player.pause(data.wish);
    case 'seek':
      return player.seek(data.frame, data.turn);
    case 'rate':
      return player.setRate(data.rate);
    case 'loop':
      return player.setLoop(data.loop);
  }
};
send({ type: 'ready' });

/** Also stands still: what would be drawn until it is shown takes the time of whoever stores it and draws it. */
function expect(coming: Extract<ToPreview, { type: 'expect' }>['modules']): void {
  for (const module of coming) void modules.load(module);
  player.hold();
  clearTimeout(expectation);
  expectation = setTimeout(() => player.resume(), EXPECTED_WITHIN_MS);
}

async function show({ revision, composition, arriveAt }: Extract<ToPreview, { type: 'show' }>): Promise<void> {
  latestRevision = revision;
  clearTimeout(expectation);
  const whole = sent.whole(composition);
  const { touches } = player;
  if (arriveAt !== null) player.hold();
  const [raise] = await Promise.all([stage.prepare(whole, modules, arriveAt ?? player.frame), fonts]);
  if (revision !== latestRevision) return;
  // Whoever has played, paused or sought while it was prepared keeps the playback.
  const arrives = arriveAt !== null && player.touches === touches;
  // The player seeks within the length that it has been drawn with.
  const drawnWithin = arrives && arriveAt < (stage.read()?.durationInFrames ?? 0);
  flushSync(() => {
    raise();
    if (drawnWithin) player.go(arriveAt);
  });
  // Before anything is painted: what was there at the old place is not seen once more.
  if (!arrives) player.afterShow();
  else if (!drawnWithin) flushSync(() => player.go(arriveAt));
  afterPaint(() => {
    send({ type: 'shown', revision });
    if (revision === latestRevision) player.resume();
  });
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame that was just asked for is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close(); // or it and all that is known here would stay for ever
      then();
    };
    port2.postMessage(null);
  });
}
