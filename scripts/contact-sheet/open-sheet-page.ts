import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { browserArguments, ensureBrowser } from '../ensure-browser.mjs';
import type { ExamplesRequest, SheetRequest } from './sheet-request';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SheetPage {
  /** A PNG, and what could not be drawn on it. */
  draw(request: SheetRequest): Promise<{ readonly picture: Buffer; readonly problems: readonly string[] }>;
  /** Rows for examples of recipes, each in each of these styles. */
  rowsOf(request: ExamplesRequest): Promise<SheetRequest['rows']>;
  close(): Promise<void>;
}

/** Serves the pages that show scenes to people who work on them: sources as they stand, nothing built. */
export async function serveSources(port: number): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    cacheDir: join(root, 'node_modules/.cache/contact-sheet'),
    resolve: { alias: { $shared: join(root, 'shared') } },
    optimizeDeps: {
      include: [
        'react',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        'react-dom',
        'react-dom/client',
        'remotion',
        '@remotion/player',
        'culori/fn',
        'zod',
        'sucrase',
        'acorn',
        'acorn-walk',
      ],
      noDiscovery: true,
    },
    server: { port, host: '127.0.0.1', hmr: false },
  });
  return server.listen();
}

/** The page that sheets are photographed from, in a browser of its own. */
export async function openSheetPage(): Promise<SheetPage> {
  const server = await serveSources(0);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 2500, height: 1200 } });
    page.on('pageerror', (error) => console.error(error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/contact-sheet/page.html`);
    await page.waitForFunction(() => 'showSheet' in globalThis);
    return {
      async draw(request) {
        // The page has put the function there; text is the one form in which it can be named from here.
        const problems = await page.evaluate<string[]>(`showSheet(${JSON.stringify(request)})`);
        const height = Math.round((request.width * request.format.height) / request.format.width);
        const count = Math.ceil((request.rows.length * request.moments.length) / request.perRow);
        const clip = { x: 0, y: 0, width: request.perRow * (request.width + 6) + 6, height: count * (height + 6) };
        const picture = await sharp(await page.screenshot({ clip, fullPage: true }))
          .png({ compressionLevel: 9 })
          .toBuffer();
        return { picture, problems };
      },
      rowsOf: (request) => page.evaluate<SheetRequest['rows']>(`exampleRows(${JSON.stringify(request)})`),
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
