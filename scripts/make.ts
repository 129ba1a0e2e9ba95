/** Prompts to a video, a contact sheet or the project itself, through the built app in Chromium: docs/headless.md. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectDescription, Reply } from '../shared/protocol/headless';
import { ensureBuild } from './ensure-build.mjs';
import { drawSheet, planSheet } from './make/draw-sheet';
import { Failure, failureOf, toFailure } from './make/failure';
import { openHeadless, type Headless } from './make/open-headless';
import { HELP, readOptions, type Options } from './make/read-options';
import { serveBuild } from './make/serve-build';
import { tryToWrite, writeWhole } from './make/write-whole';

type Turn = Reply & { readonly prompt: string };

const PROGRESS_EVERY_MS = 1000;
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await make(options);
  else process.stdout.write(HELP);
} catch (thrown) {
  const failure = toFailure(thrown);
  process.stderr.write(`${failure.line}\n`);
  process.exitCode = failure.exitCode;
}

async function make(options: Options): Promise<void> {
  if (options.gallery !== null) {
    // Only here: it brings the tools that show sources as they stand.
    const { writeGallery } = await import('./make/write-gallery');
    return writeGallery(options.gallery, say);
  }
  for (const file of [options.video?.file, options.sheet?.file, options.json]) {
    if (file && file !== '-') await tryToWrite(file).catch((cause: unknown) => notWritten(file, cause));
  }
  await ensureBuild(root, say).catch((cause: unknown) => {
    throw new Failure('build_failed', toFailure(cause).message);
  });
  const served = await serveBuild(join(root, 'build'));
  try {
    const app = await openHeadless(served.url);
    try {
      await makeWith(app, options);
    } finally {
      await app.close();
    }
  } finally {
    await served.stop();
  }
}

async function makeWith(app: Headless, options: Options): Promise<void> {
  const [first = ''] = options.prompts;
  const { projectId } = await app.ask('createProject', { name: first.slice(0, 60), format: options.format });
  const conversation: Turn[] = [];
  for (const prompt of options.prompts) conversation.push(await send(app, projectId, prompt));
  const project = await app.ask('describeProject', { projectId });
  if (options.json !== null) await writeJson(options.json, { ...project, conversation });
  const broken = project.scenes.find(({ compileError }) => compileError !== null)?.compileError;
  if (broken) throw failureOf(broken);
  if (options.sheet) await write(options.sheet.file, await sheetOf(app, project, options.sheet.frames));
  if (options.video) await write(options.video.file, await videoOf(app, project, options.video.format));
}

async function send(app: Headless, projectId: string, prompt: string): Promise<Turn> {
  const { reply, carriedOut } = await app.ask('sendPrompt', { projectId, text: prompt });
  if (!carriedOut) throw new Failure('prompt_not_carried_out', `“${prompt}” changed nothing. The answer was: ${reply}`);
  say(reply);
  return { prompt, reply, carriedOut };
}

async function sheetOf(app: Headless, project: ProjectDescription, frames: number): Promise<Buffer> {
  if (project.durationInFrames === 0) throw failureOf({ code: 'nothing_to_export' });
  const plan = planSheet(project, frames);
  const pictures: Buffer[] = [];
  for (const frame of plan.frames) {
    pictures.push(await app.draw('drawFrame', { projectId: project.id, frame, width: plan.cellWidth }));
  }
  return drawSheet(plan, pictures);
}

async function videoOf(
  app: Headless,
  { id: projectId }: ProjectDescription,
  format: NonNullable<Options['video']>['format'],
): Promise<Buffer> {
  let told = 0;
  const telling = setInterval(() => {
    void app.exportProgress(projectId).then(
      (percent) => {
        if (percent !== null && percent >= told + 10) say(`Exported ${(told = percent)} %`);
      },
      () => undefined, // the export itself says why
    );
  }, PROGRESS_EVERY_MS);
  try {
    return await app.draw('exportVideo', { projectId, format, fps: null });
  } finally {
    clearInterval(telling);
  }
}

async function writeJson(file: string, value: object): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else await write(file, text);
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await writeWhole(file, content).catch((cause: unknown) => notWritten(file, cause));
  say(`Wrote ${file}`);
}

function notWritten(file: string, cause: unknown): never {
  // Node adds its code and the call that failed, which names a file beside this one.
  const reason = toFailure(cause).message.replaceAll(/^[A-Z]+: |, [a-z]+ '.*$/g, '');
  throw new Failure('not_written', `${file} can’t be written: ${reason}. Name another place.`);
}

/** Progress is for people: stdout stays empty but for what was asked for there. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
