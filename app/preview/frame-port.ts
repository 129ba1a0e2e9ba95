declare global {
  var framePort: MessagePort | undefined; // `var` is the only way to declare a global
}

/**
 * The port that the bootstrap left, taken away before any scene runs. Scene code shares the realm and can still get at it,
 * through the prototype: the page takes what comes out for what a scene might say (PV23).
 */
export function takePort(): MessagePort {
  const port = globalThis.framePort;
  if (!port) throw new Error('The runtime was started without a port.');
  Reflect.deleteProperty(globalThis, 'framePort');
  return port;
}
