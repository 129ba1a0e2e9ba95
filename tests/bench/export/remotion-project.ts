import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { format, type BenchScene } from './format';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** 200 MB that only this bench needs, some of it not to be had for every system: not among the project's own packages. */
const folder = join(root, 'node_modules/.cache/bench-export');
const VERSION = '4.0.529';

export interface RemotionProject {
  readonly bundleMs: number;
  /** Renders all of it to a file; milliseconds, the browser's start included, as every render has it. */
  render(): Promise<number>;
  remove(): Promise<void>;
}

/** The part of Remotion's own renderer that is used here; its packages are not among ours, so their types aren't. */
interface Bundler {
  bundle(options: {
    readonly entryPoint: string;
    readonly publicDir: string;
    readonly rootDir: string;
    readonly webpackOverride: (config: WebpackConfig) => WebpackConfig;
  }): Promise<string>;
}
interface WebpackConfig {
  readonly resolve?: { readonly alias?: object; readonly modules?: readonly string[] };
}
interface Server {
  selectComposition(options: object): Promise<object>;
  renderMedia(options: object): Promise<unknown>;
}

/** The same scenes, bundled for Remotion's renderer on a server, as its documentation says. */
export async function bundleForRemotion(scenes: readonly BenchScene[]): Promise<RemotionProject> {
  await install();
  const load = createRequire(join(folder, 'package.json'));
  const { bundle } = load('@remotion/bundler') as Bundler; // as far as it is used
  const { selectComposition, renderMedia } = load('@remotion/renderer') as Server;
  const project = await mkdtemp(join(tmpdir(), 'bench-remotion-'));
  await writeProject(project, scenes);

  const begun = performance.now();
  const serveUrl = await bundle({
    entryPoint: join(project, 'index.tsx'),
    publicDir: join(root, 'app/static'),
    rootDir: folder,
    webpackOverride: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          $shared: join(root, 'shared'),
          '@bazaar-vid/motion': join(root, 'app/preview/motion/index.ts'),
        },
        modules: [join(folder, 'node_modules'), join(root, 'node_modules')],
      },
    }),
  });
  const bundleMs = performance.now() - begun;
  const browserExecutable = await ensureBrowser();
  const common = { serveUrl, browserExecutable, inputProps: {}, logLevel: 'error', chromeMode: 'chrome-for-testing' };
  const composition = await selectComposition({ ...common, id: 'bench' });
  return {
    bundleMs,
    async render() {
      const started = performance.now();
      await renderMedia({
        ...common,
        composition,
        codec: 'h264',
        muted: true,
        concurrency: 2,
        outputLocation: join(project, 'out.mp4'),
      });
      return performance.now() - started;
    },
    remove: () => rm(project, { recursive: true, force: true }),
  };
}

async function install(): Promise<void> {
  if (existsSync(join(folder, 'node_modules/@remotion/renderer'))) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const packages = ['renderer', 'bundler'].map((name) => `@remotion/${name}@${VERSION}`);
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', ...packages, `remotion@${VERSION}`, 'react@19.3.1', 'react-dom@19.3.1'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Remotion’s renderer could not be installed: ${stderr}`);
}

async function writeProject(project: string, scenes: readonly BenchScene[]): Promise<void> {
  await Promise.all(scenes.map(({ tsxCode }, index) => writeFile(join(project, `scene-${index}.tsx`), tsxCode)));
  const frames = scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
  await writeFile(
    join(project, 'index.tsx'),
    `import { Composition, Series, continueRender, delayRender, registerRoot, staticFile } from 'remotion';
import { fontFiles } from '$shared/motion/generated/font-manifest';
${scenes.map((_scene, index) => `import Scene${index} from './scene-${index}';`).join('\n')}

const handle = delayRender('fonts');
void Promise.all(
  fontFiles.map(async ({ family, weight, style, unicodeRange, file }) => {
    const face = new FontFace(family, \`url(\${staticFile('fonts/' + file)})\`, { weight, style, unicodeRange });
    document.fonts.add(await face.load());
  }),
).then(() => continueRender(handle));

function Bench() {
  return (
    <Series>
${scenes.map(({ durationInFrames }, index) => `      <Series.Sequence durationInFrames={${durationInFrames}}><Scene${index} /></Series.Sequence>`).join('\n')}
    </Series>
  );
}

registerRoot(() => (
  <Composition id="bench" component={Bench} durationInFrames={${frames}} fps={${format.fps}} width={${format.width}} height={${format.height}} />
));
`,
  );
}
