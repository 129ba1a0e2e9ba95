/**
 * Remotion's renderer measures every node of a picture by itself, with a layout each. What draws is right and stays;
 * what measures is replaced (app/preview/painter), and for that its module must show these parts of itself. The version
 * is pinned; a part that is gone fails the build.
 */
const shown = [
  'drawElement',
  'drawDomElement',
  'findWords',
  'getCanvasFontStretch',
  'applyTextTransform',
  'handleTextNode',
  'makeDOMMatrix',
  'parsePaintOrder',
  'processNode',
];
const replaceable = ['createLayer', 'createPageResponsivenessController', 'drawBorderRadius', 'drawText', 'findWords'];

/** @returns {import('vite').Plugin} */
export function rendererSeams() {
  return {
    name: 'renderer-seams',
    transform: {
      filter: { id: /@remotion[\\/]web-renderer[\\/]dist[\\/]esm[\\/]index\.mjs$/ },
      handler(code) {
        for (const name of new Set([...shown, ...replaceable])) {
          const declared = code.split(`\nvar ${name} = `).length - 1;
          if (declared !== 1) throw new Error(`@remotion/web-renderer declares ${name} ${declared} times, not once.`);
        }
        const replacers = replaceable.map((name) => `  ${name}(make) { ${name} = make(${name}); },\n`);
        return `${code}\nexport const parts = { ${shown.join(', ')} };\nexport const replace = {\n${replacers.join('')}};\n`;
      },
    },
  };
}
