/** Ways out that Chromium really takes when nothing holds it back: a channel that never fires proves nothing. */
export const channels = [
  'fetch',
  'xhr',
  'beacon',
  'img',
  'css',
  'stylesheet',
  'script',
  'websocket',
  'eventsource',
  'font',
  'iframe',
  'worker',
  'stun',
  'navigation',
] as const;

/**
 * A program for a frame, in place of its runtime, so that nothing but the policies stands in its way. It tries every
 * channel, and says over its port what it could see of the page. Where that works, navigation ends it, so it comes last:
 * when it is called.
 */
export function escapeProgram(httpPort: number, udpPort: number): string {
  return `
const to = (channel) => 'http://127.0.0.1:${httpPort}/' + channel;
const seen = [];
const attempt = (name, run) => {
  try {
    const answer = run();
    if (answer && answer.catch) answer.catch(() => {});
    return answer;
  } catch { return undefined; }
};
const look = (name, run) => { try { if (run() !== undefined) seen.push(name); } catch {} };
const add = (tag, values) => document.body.append(Object.assign(document.createElement(tag), values));

look('parent document', () => parent.document.title);
look('top location', () => top.location.href);
look('cookies', () => document.cookie);
look('localStorage', () => localStorage.length);
look('indexedDB', () => indexedDB.open('x'));
look('eval', () => (0, eval)('1'));
look('Function', () => new Function('return 1')());
look('policy', () => trustedTypes.createPolicy('frame', { createHTML: (html) => html }));

attempt('fetch', () => fetch(to('fetch'), { mode: 'no-cors' }));
attempt('xhr', () => { const x = new XMLHttpRequest(); x.open('GET', to('xhr')); x.send(); });
attempt('beacon', () => navigator.sendBeacon(to('beacon'), 'x'));
attempt('img', () => { new Image().src = to('img'); });
attempt('css', () => add('div', { style: 'width:9px;height:9px;background:url(' + to('css') + ')' }));
attempt('stylesheet', () => add('link', { rel: 'stylesheet', href: to('stylesheet') }));
attempt('script', () => add('script', { src: to('script') }));
attempt('websocket', () => new WebSocket(to('websocket').replace('http', 'ws')));
attempt('eventsource', () => new EventSource(to('eventsource')));
attempt('font', () => new FontFace('x', 'url(' + to('font') + ')').load());
attempt('iframe', () => add('iframe', { src: to('iframe') }));
attempt('worker', () => {
  const text = 'fetch(' + JSON.stringify(to('worker')) + ', { mode: "no-cors" }).catch(() => {})';
  new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
});
attempt('stun', () => {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpPort}' }] });
  connection.createDataChannel('x');
  return connection.createOffer().then((offer) => connection.setLocalDescription(offer));
});
self.navigate = () => { location.href = to('navigation'); };
// Long enough for each of the above to have left, if it can.
setTimeout(() => framePort.postMessage({ seen }), 2500);
`;
}
