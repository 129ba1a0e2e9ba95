/**
 * What the frame's policies refuse anyway, refused where it is called: scene code then fails with a line and a reason
 * instead of a promise that nobody looks at. This is courtesy. The boundary is the frame's policy and the page's.
 */
const refused = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Worker',
  'SharedWorker',
  'open',
  'alert',
  'confirm',
  'prompt',
] as const;

for (const name of refused) refuse(globalThis, name);
refuse(Navigator.prototype, 'sendBeacon');

// The page's window is shut to the frame already, but the browser's own error would not say in which line.
Object.defineProperty(globalThis, 'parent', {
  value: new Proxy(
    {},
    {
      get() {
        throw new Error('“parent” can’t be used in a scene: it can’t see the page');
      },
    },
  ),
});

function refuse(owner: object, name: string): void {
  if (!(name in owner)) return;
  Object.defineProperty(owner, name, {
    // Not an arrow function: scene code may say `new`.
    value: function () {
      throw new Error(`“${name}” can’t be used in a scene: there is no network and no other window`);
    },
  });
}

export {};
