import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The documents of the sandboxed frames, and the hashes by which the page's policy admits their inline script.
 * @typedef {{ readonly preview: string, readonly exporting: string, readonly sha256: readonly string[] }} FrameDocuments
 */

const bootstrapPath = fileURLToPath(new URL('../../app/preview/bootstrap.js', import.meta.url));

/** @returns {FrameDocuments} */
export function frameDocuments() {
  const bootstrap = withoutComments(readFileSync(bootstrapPath, 'utf8'));
  const hash = `sha256-${createHash('sha256').update(bootstrap, 'utf8').digest('base64')}`;
  const closed = {
    'default-src': "'none'",
    'script-src': `'${hash}' blob:`,
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'font-src': 'data: blob:',
    'media-src': 'data: blob:',
    'connect-src': "'none'",
    'worker-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
    // Without this a scene could make the policy `frame`, which the page's header admits for the page itself.
    'trusted-types': 'default',
  };
  // What the renderer's encoders need, measured one by one; none of it reaches a network.
  const encoding = {
    ...closed,
    'script-src': `${closed['script-src']} 'wasm-unsafe-eval'`,
    'worker-src': 'blob:',
    'connect-src': 'blob:',
  };
  return {
    preview: frameDocument(closed, bootstrap),
    exporting: frameDocument(encoding, bootstrap),
    sha256: [hash],
  };
}

/**
 * The hash should change with what the script does, not with what is said about it.
 * @param {string} text
 */
function withoutComments(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

/**
 * @param {Readonly<Record<string, string>>} policy
 * @param {string} bootstrap
 */
function frameDocument(policy, bootstrap) {
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${content}">`,
    '<style>html,body,#stage{margin:0;width:100%;height:100%;overflow:hidden}</style>',
    `<script>${bootstrap}</script>`,
    '</head><body><div id="stage"></div></body></html>',
  ].join('');
}
