import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { browserArguments, ensureBrowser } from '../ensure-browser.mjs';
import type { ExamplesRequest, PromptsRequest, PromptsShown, SheetRequest } from './sheet-request';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SheetPage {
  /** A PNG, and what could not be drawn on it. */
  draw(request: SheetRequest): Promise<{ readonly picture: Buffer; readonly problems: readonly string[] }>;
  /** One still for each prompt that somebody could type. */
  drawPrompts(request: PromptsRequest): Promise<{ readonly picture: Buffer; readonly problems: readonly string[] }>;
  /** Rows for examples of recipes, each in each of these styles. */
  rowsOf(request: ExamplesRequest): Promise<SheetRequest['rows']>;
  close(): Promise<void>;
}

type Cells = Pick<SheetRequest, 'width' | 'perRow' | 'format'>;

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
        'yjs',
        'fractional-indexing',
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
    const photograph = async ({ width, perRow, format }: Cells, cells: number): Promise<Buffer> => {
      const height = Math.round((width * format.height) / format.width);
      const rows = Math.max(1, Math.ceil(cells / perRow));
      const clip = { x: 0, y: 0, width: perRow * (width + 6) + 6, height: rows * (height + 6) };
      return sharp(await page.screenshot({ clip, fullPage: true }))
        .png({ compressionLevel: 9 })
        .toBuffer();
    };
    return {
      async draw(request) {
        // The page has put the function there; text is the one form in which it can be named from here.
        const problems = await page.evaluate<string[]>(`showSheet(${JSON.stringify(request)})`);
        return { picture: await photograph(request, request.rows.length * request.moments.length), problems };
      },
      async drawPrompts(request) {
        const { problems, count } = await page.evaluate<PromptsShown>(`showPrompts(${JSON.stringify(request)})`);
        return { picture: await photograph(request, count), problems };
      },
      rowsOf: (request) => page.evaluate<SheetRequest['rows']>(`exampleRows(${JSON.stringify(request)})`),
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
