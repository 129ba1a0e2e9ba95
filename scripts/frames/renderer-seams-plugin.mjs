/**
 * Remotion's renderer measures every node of a picture by itself, with a layout each; that is replaced
 * (app/preview/painter), and so are the strokes that a page makes otherwise. For that its module must show these parts
 * of itself. The version is pinned; a part that is gone fails the build.
 */
const shown = [
  'drawBackground',
  'drawBorder',
  'drawBorderRadius',
  'drawDomElement',
  'drawOutline',
  'findWords',
  'getBackgroundFill',
  'getCanvasFontStretch',
  'applyTextTransform',
  'handleTextNode',
  'makeDOMMatrix',
  'parseBorderRadius',
  'parsePaintOrder',
  'processNode',
  'setClipPath',
];
const replaceable = ['createLayer', 'createPageResponsivenessController', 'drawElement', 'drawText', 'findWords'];

/** @returns {import('vite').Plugin} */
export function rendererSeams() {
  return {
    name: 'renderer-seams',
    transform: {
      filter: { id: /@remotion[\\/]web-renderer[\\/]dist[\\/]esm[\\/]index\.mjs(?:\?|$)/ },
      handler(code) {
        for (const name of new Set([...shown, ...replaceable])) {
          const declared = code.split(new RegExp(`\\n(?:var ${name} = |function ${name}\\()`)).length - 1;
          if (declared !== 1) throw new Error(`@remotion/web-renderer declares ${name} ${declared} times, not once.`);
        }
        const replacers = replaceable.map((name) => `  ${name}(make) { ${name} = make(${name}); },\n`);
        return `${code}\nexport const parts = { ${shown.join(', ')} };\nexport const replace = {\n${replacers.join('')}};\n`;
      },
    },
  };
}
