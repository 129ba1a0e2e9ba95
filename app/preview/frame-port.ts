declare global {
  var framePort: MessagePort | undefined; // `var` is the only way to declare a global
}

/** The port that the bootstrap left. It is taken away before any scene runs: scene code can't speak for the frame. */
export function takePort(): MessagePort {
  const port = globalThis.framePort;
  if (!port) throw new Error('The runtime was started without a port.');
  Reflect.deleteProperty(globalThis, 'framePort');
  return port;
}
