/** Made by scripts/frames/preview-runtime-plugin.mjs. */
declare module 'virtual:preview-runtime' {
  /** The text of the preview frame's program. */
  const runtime: string;
  export default runtime;
}

declare module 'virtual:export-runtime' {
  /** The text of the export frame's program. */
  const runtime: string;
  export default runtime;
}

declare module 'virtual:frame-bootstrap' {
  /** The document of the preview frame, for `srcdoc`. */
  export const preview: string;
  /** The document of the export frame. */
  export const exporting: string;
}

/** Vite's: the address of a module bundled as a worker. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
