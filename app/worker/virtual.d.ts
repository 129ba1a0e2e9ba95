/** Made by scripts/worker-chunks-plugin.mjs. */
declare module 'virtual:designer-script' {
  /** The path of the designer's script, from the worker's own; null in development. */
  const path: string | null;
  export default path;
}
