import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportFormat, ExportSettings } from '$shared/protocol/export-settings';
import { transitionKind } from '$shared/schema/transition';
import { hostileScenes } from '../fixtures/hostile/scenes';
import { countDistinctFrames, hashFrames, probeVideo } from '../support/ffprobe';
import { openFramePage, type OpenFramePage } from '../support/frame-page/open-frame-page';
import { plainScene } from '../support/frame-page/plain-scene';
import type { TestScene } from '../support/frame-page/page';
import { temporaryFolder } from '../support/server';
import { watchStalls } from '../support/watch-stalls';

/** A bar that grows, in every frame and between two of them. */
const growing = (name: string, color: string): TestScene => ({
  name,
  tsxCode: `import { AbsoluteFill, useCurrentFrame } from 'remotion';
export default function Growing() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#101830' }}>
      <div style={{ position: 'absolute', left: 20, top: 60, width: 20 + frame * 16, height: 240, background: '${color}' }} />
    </AbsoluteFill>
  );
}`,
});

const scenes: readonly TestScene[] = [
  { ...plainScene('Red', '#cc0000'), transition: { kind: 'crossfade', durationInFrames: 10 } },
  plainScene('Blue', '#0000cc'),
];

const plain: ExportSettings = { format: 'mp4', width: 640, height: 360, fps: 30, quality: 'good' };

function exportVideo(
  { page }: OpenFramePage,
  shown: readonly TestScene[],
  format: ExportFormat,
  settings: Partial<ExportSettings> = {},
) {
  return page.evaluate(
    async ([given, wanted]) => {
      const progress: { encodedFrames: number; totalFrames: number; remainingMs: number | null }[] = [];
      const result = await framePage.exportHost.exportVideo(
        framePage.compose(given),
        wanted,
        (step) => progress.push(step),
        new AbortController().signal,
      );
      if (!result.ok) return { ok: false, sentence: framePage.describe(result.error), progress } as const;
      const { bytes, mediaType } = result.value;
      return { ok: true, base64: framePage.base64(bytes), mediaType, progress } as const;
    },
    [[...shown], { ...plain, ...settings, format }] as const,
  );
}

test.each([
  ['mp4', 'h264', 'video/mp4'],
  ['webm', 'vp9', 'video/webm'],
] as const)(
  '[EX1] an independent reader finds in an exported %s what was asked for',
  async (format, codec, mediaType) => {
    const frames = await openFramePage();
    const video = await exportVideo(frames, scenes, format);
    if (!video.ok) throw new Error(video.sentence);
    expect(video.mediaType).toBe(mediaType);
    const file = join(await temporaryFolder(), `video.${format}`);
    await writeFile(file, Buffer.from(video.base64, 'base64'));
    const { streams, format: found } = await probeVideo(file);
    expect(streams).toMatchObject([{ codec_name: codec, width: 640, height: 360, nb_read_frames: 60 }]);
    // The last frame's own length is not written by every container.
    expect(Math.abs(found.duration - 2)).toBeLessThan(0.05);
    expect(await countDistinctFrames(file)).toBeGreaterThan(10);
  },
);

async function stored(video: Awaited<ReturnType<typeof exportVideo>>, name: string): Promise<string> {
  if (!video.ok) throw new Error(video.sentence);
  const file = join(await temporaryFolder(), name);
  await writeFile(file, Buffer.from(video.base64, 'base64'));
  return file;
}

const moving: readonly TestScene[] = [growing('White', '#ffffff'), growing('Red', '#cc0000')];

test('[EX14] another frame rate samples the scenes between their frames, and the length stays', async () => {
  const frames = await openFramePage();
  const at60 = await stored(await exportVideo(frames, moving, 'mp4', { fps: 60, quality: 'best' }), '60.mp4');
  const at24 = await stored(await exportVideo(frames, moving, 'mp4', { fps: 24, quality: 'best' }), '24.mp4');
  const found = await Promise.all([at60, at24].map(probeVideo));
  expect(found.map(({ streams }) => [streams[0]?.nb_read_frames, streams[0]?.r_frame_rate])).toEqual([
    [120, '60/1'],
    [48, '24/1'],
  ]);
  for (const { format } of found) expect(Math.abs(format.duration - 2)).toBeLessThan(0.05);
  // Each of the twice as many frames is another picture: the bar grows between two frames of the project, too.
  expect(await countDistinctFrames(at60)).toBeGreaterThan(100);
});

test('[EX13] a larger size is drawn larger, not blown up', async () => {
  const frames = await openFramePage();
  const file = await stored(await exportVideo(frames, scenes, 'mp4', { width: 1280, height: 720 }), 'large.mp4');
  expect((await probeVideo(file)).streams).toMatchObject([{ width: 1280, height: 720, nb_read_frames: 60 }]);
});

test('[EX15] a GIF of the scenes is drawn and put together in the frame', async () => {
  const frames = await openFramePage();
  const gif = await exportVideo(frames, moving, 'gif', { width: 320, height: 180, fps: 15 });
  expect(gif).toMatchObject({ ok: true, mediaType: 'image/gif' });
  const file = await stored(gif, 'moving.gif');
  const { streams, format } = await probeVideo(file);
  expect(streams).toMatchObject([{ codec_name: 'gif', width: 320, height: 180, nb_read_frames: 30 }]);
  expect(format.duration).toBeCloseTo(2, 1);
  expect(gif.progress.at(-1)).toEqual({ encodedFrames: 30, totalFrames: 30, remainingMs: 0 });
});

test.each(['mp4', 'webm', 'gif'] as const)('[EX16] a second %s has the same frames', async (format) => {
  const frames = await openFramePage();
  const first = await stored(await exportVideo(frames, moving, format), `first.${format}`);
  const second = await stored(await exportVideo(frames, moving, format), `second.${format}`);
  const hashes = await hashFrames(first);
  expect(hashes.length).toBe(60);
  expect(await hashFrames(second)).toEqual(hashes);
});

test('[EX17] an export is finished in a hidden tab, where nothing is drawn and timers come once a second', async () => {
  const frames = await openFramePage();
  await frames.page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    window.requestAnimationFrame = () => 0;
    const later = window.setTimeout.bind(window);
    const slow = (work: () => void, ms?: number) => later(work, Math.ceil(((ms ?? 0) + 1) / 1000) * 1000);
    Object.defineProperty(window, 'setTimeout', { value: slow });
  });
  await frames.page.reload();
  const file = await stored(await exportVideo(frames, moving, 'mp4'), 'hidden.mp4');
  expect((await probeVideo(file)).streams).toMatchObject([{ nb_read_frames: 60 }]);
});

test('[EX2] progress counts to the last frame, and says how long it will take', async () => {
  const frames = await openFramePage();
  const { progress } = await exportVideo(frames, [{ ...plainScene('Long'), durationInFrames: 600 }], 'mp4');
  const counts = progress.map(({ encodedFrames }) => encodedFrames);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(progress.at(-1)).toEqual({ encodedFrames: 600, totalFrames: 600, remainingMs: 0 });
  expect(progress.some(({ remainingMs }) => remainingMs !== null && remainingMs > 0)).toBe(true);
});

test('[EX3] cancelling answers within half a second, and the next job is done', async () => {
  const frames = await openFramePage();
  const machine = watchStalls();
  const outcome = await frames.page.evaluate(
    async (given) => {
      const abort = new AbortController();
      let cancelledAt = 0;
      const result = await framePage.exportHost.exportVideo(
        framePage.compose(given),
        { format: 'mp4', width: 640, height: 360, fps: 30, quality: 'good' },
        ({ encodedFrames }) => {
          if (encodedFrames === 0 || cancelledAt > 0) return;
          cancelledAt = performance.now();
          abort.abort();
        },
        abort.signal,
      );
      const answeredMs = performance.now() - cancelledAt;
      const next = await framePage.exportHost.drawStill(framePage.compose(given), 0, 1);
      return { result, answeredMs, next: next.ok };
    },
    [{ ...plainScene('Long'), durationInFrames: 3000 }],
  );
  expect(outcome.result).toEqual({ ok: false, error: { code: 'export_cancelled' } });
  expect(outcome.answeredMs).toBeLessThan(500 + machine.longestMs());
  expect(outcome.next).toBe(true);
});

test('[EX4] a scene that throws ends the export with its name, its line and its frame', async () => {
  const frames = await openFramePage();
  const thrower = hostileScenes.find(({ name }) => name === 'throws at frame 20');
  const video = await exportVideo(
    frames,
    [plainScene('Fine'), { name: 'Bad', tsxCode: thrower?.tsxCode ?? '' }],
    'mp4',
  );
  expect(video).toMatchObject({
    ok: false,
    sentence: expect.stringMatching(/^“Bad” fails at frame 20, line 4: boom\./),
  });
});

test('[EX5] a scene that hangs ends the export with its name, and the next job is done', async () => {
  const frames = await openFramePage();
  const hanging = hostileScenes.find(({ codes }) => codes[0] === 'scene_hung');
  const video = await exportVideo(
    frames,
    [plainScene('Fine'), { name: 'Bad', tsxCode: hanging?.tsxCode ?? '' }],
    'mp4',
  );
  expect(video).toMatchObject({ ok: false, sentence: expect.stringMatching(/^“Bad” never finishes drawing/) });
  expect(await exportVideo(frames, [plainScene('Fine')], 'mp4')).toMatchObject({ ok: true });
});

test('[EX6] a still is the frame that was asked for, at the size that was asked for', async () => {
  const frames = await openFramePage();
  const picture = await frames.page.evaluate(
    async (given) => {
      const still = await framePage.exportHost.drawStill(framePage.compose(given), 45, 0.5);
      if (!still.ok) throw new Error(framePage.describe(still.error));
      const bitmap = await createImageBitmap(new Blob([still.value.bytes], { type: still.value.mediaType }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixel = context?.getImageData(bitmap.width - 5, bitmap.height - 5, 1, 1).data;
      return {
        width: bitmap.width,
        height: bitmap.height,
        pixel: [...(pixel ?? [])],
        mediaType: still.value.mediaType,
      };
    },
    [...scenes],
  );
  expect(picture).toEqual({ width: 320, height: 180, pixel: [0, 0, 204, 255], mediaType: 'image/png' });
});

test('[EX7] jobs asked for at the same time are done one after the other, in order', async () => {
  const frames = await openFramePage();
  const order = await frames.page.evaluate(
    async (given) => {
      const composition = framePage.compose(given);
      const done: string[] = [];
      const note = (name: string) => () => void done.push(name);
      await Promise.all([
        framePage.exportHost.drawStill(composition, 0, 1).then(note('still')),
        framePage.exportHost
          .exportVideo(
            composition,
            { format: 'mp4', width: 640, height: 360, fps: 30, quality: 'good' },
            () => {},
            new AbortController().signal,
          )
          .then(note('video')),
        framePage.exportHost.probe([]).then(note('probe')),
      ]);
      return done;
    },
    [...scenes],
  );
  expect(order).toEqual(['still', 'video', 'probe']);
});

test('[EX8] what is offered is what this browser can encode at that size', async () => {
  const frames = await openFramePage();
  const formats = await frames.page.evaluate(async () => {
    const probe = async (width: number, height: number) => {
      const candidates = (['mp4', 'webm'] as const).map(
        (format) => ({ format, width, height, fps: 30, quality: 'good' }) as const,
      );
      return (await framePage.exportHost.probe(candidates)).map(({ format }) => format);
    };
    return { usual: await probe(1280, 720), impossible: await probe(40_000, 40_000) };
  });
  expect(formats).toEqual({ usual: ['mp4', 'webm'], impossible: [] });
});

test('[EX9] the renderer’s report goes nowhere, and its complaint about that is the only one that is swallowed', async () => {
  const frames = await openFramePage();
  const asked: string[] = [];
  const errors: string[] = [];
  frames.page.on('request', (request) => asked.push(new URL(request.url()).host));
  frames.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const host = new URL(frames.page.url()).host;
  expect(await exportVideo(frames, scenes, 'mp4')).toMatchObject({ ok: true });
  expect(asked.filter((other) => other !== host && other !== '')).toEqual([]);
  expect(errors).toEqual([]);

  const exporting = frames.page.frames().at(-1);
  const swallowed = (address: string | null) =>
    exporting?.evaluate(
      (given) =>
        new Promise((resolve) => {
          addEventListener('unhandledrejection', (event) => resolve(event.defaultPrevented), { once: true });
          void (given === null ? Promise.reject(new Error('A scene’s own.')) : fetch(given));
        }),
      address,
    );
  expect(await swallowed('https://www.remotion.pro/api/track/register-usage-point')).toBe(true);
  expect(await swallowed(null)).toBe(false);
});

test.each([
  ['in a process of its own', true],
  ['in one process with it', false],
])('[EX10] an export %s is finished although the preview hangs meanwhile', async (_where, isolated) => {
  const frames = await openFramePage({ isolated });
  await frames.show([plainScene('Calm')]);
  const hanging = hostileScenes.find(({ codes }) => codes[0] === 'scene_hung');
  const outcome = await frames.page.evaluate(
    async ([given, hung]) => {
      let restarts = 0;
      let last = 0;
      const result = await framePage.exportHost.exportVideo(
        framePage.compose(given),
        { format: 'mp4', width: 640, height: 360, fps: 30, quality: 'good' },
        ({ encodedFrames }) => {
          if (last === 0 && encodedFrames > 0) framePage.show(hung);
          if (encodedFrames < last) restarts++;
          last = encodedFrames;
        },
        new AbortController().signal,
      );
      return { ok: result.ok, last, restarts };
    },
    [[{ ...plainScene('Long'), durationInFrames: 240 }], [{ name: 'Hung', tsxCode: hanging?.tsxCode ?? '' }]] as const,
  );
  expect(outcome).toMatchObject({ ok: true, last: 240, restarts: isolated ? 0 : 1 });
  await frames.until(({ failures }) => failures.some(({ code }) => code === 'scene_hung'));
});

/** A scene that names a font brings that one alone. */
const setIn = (family: string): TestScene => ({
  name: 'Set',
  tsxCode: `export default function Set() {
  return <h1 style={{ fontFamily: '${family}' }}>Set in a face</h1>;
}`,
});

/** The export frame, opened by an export of no interest; encoders of `gone` are taken from it. */
async function openExportFrame(frames: OpenFramePage, gone: readonly string[] = []) {
  expect(await exportVideo(frames, [setIn('Nunito')], 'mp4')).toMatchObject({ ok: true });
  const frame = await (await frames.page.locator('iframe[title=Export]').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no export frame.');
  await frame.evaluate((missing) => {
    const isMissing = ({ codec }: VideoEncoderConfig) => missing.some((each) => codec.startsWith(each));
    const { isConfigSupported } = VideoEncoder;
    const { configure } = VideoEncoder.prototype;
    VideoEncoder.isConfigSupported = async (config) =>
      isMissing(config) ? { supported: false, config } : isConfigSupported.call(VideoEncoder, config);
    VideoEncoder.prototype.configure = function (this: VideoEncoder, config) {
      if (isMissing(config)) throw new DOMException('no such encoder', 'NotSupportedError');
      configure.call(this, config);
    };
  }, gone);
  return frame;
}

const gif = { width: 320, height: 180, fps: 15 } as const;
const probeGif = ({ page }: OpenFramePage) =>
  page.evaluate(
    async (wanted) => (await framePage.exportHost.probe([{ ...wanted, format: 'gif', quality: 'good' }])).length,
    gif,
  );

test('[EX8] a GIF is offered and made without VP9, through the encoder that there is', async () => {
  const frames = await openFramePage();
  await openExportFrame(frames, ['vp09', 'vp8']);
  expect(await probeGif(frames)).toBe(1);
  const file = await stored(await exportVideo(frames, moving, 'gif', gif), 'without.gif');
  expect((await probeVideo(file)).streams).toMatchObject([{ codec_name: 'gif', nb_read_frames: 30 }]);
});

test('[EX8] a GIF is not offered where there is no encoder at all', async () => {
  const frames = await openFramePage();
  await openExportFrame(frames, ['vp', 'av', 'hev', 'hvc']);
  expect(await probeGif(frames)).toBe(0);
});

test('[EX23] fonts that can’t be added end one export, which says why, and no other', async () => {
  const frames = await openFramePage();
  const frame = await openExportFrame(frames);
  await frame.evaluate(() => {
    globalThis.FontFace = new Proxy(FontFace, {
      construct: () => {
        throw new TypeError('no room for a font');
      },
    });
  });
  const set = setIn('Fraunces');
  expect(await exportVideo(frames, [set], 'mp4')).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('no room for a font'),
  });
  expect(await exportVideo(frames, [set], 'mp4')).toMatchObject({ ok: true });
});

/** What is cut off at its edges comes last: the state of the canvas it leaves behind is another one. */
const cutOff = (name: string, color: string): TestScene => ({
  name,
  tsxCode: `import { AbsoluteFill } from 'remotion';
export default function CutOff() {
  return (
    <AbsoluteFill style={{ background: '#101830' }}>
      <div style={{ position: 'absolute', left: 60, top: 60, width: 400, height: 240, overflow: 'hidden', borderRadius: 20 }}>
        <div style={{ position: 'absolute', left: 0, top: 0, width: 500, height: 300, background: '${color}' }} />
      </div>
    </AbsoluteFill>
  );
}`,
});

test('[EX42] half of any transition is the same picture in every size', async () => {
  const frames = await openFramePage();
  const differences = await frames.page.evaluate(
    async ([scenes, kinds]) => {
      const pictureOf = async (kind: (typeof kinds)[number], scale: number) => {
        const [leaving, arriving] = scenes;
        const composition = framePage.compose([{ ...leaving, transition: { kind, durationInFrames: 9 } }, arriving]);
        const still = await framePage.exportHost.drawStill(composition, 34, scale);
        if (!still.ok) throw new Error(framePage.describe(still.error));
        const bitmap = await createImageBitmap(new Blob([still.value.bytes], { type: still.value.mediaType }));
        const context = new OffscreenCanvas(160, 90).getContext('2d');
        if (!context) throw new Error('The browser gave no 2d context.');
        context.imageSmoothingQuality = 'high';
        context.drawImage(bitmap, 0, 0, 160, 90);
        return context.getImageData(0, 0, 160, 90).data;
      };
      const found: { kind: string; scale: number; difference: number }[] = [];
      for (const kind of kinds) {
        const whole = await pictureOf(kind, 1);
        for (const scale of [0.5, 2]) {
          const other = await pictureOf(kind, scale);
          const difference =
            whole.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / whole.length;
          found.push({ kind, scale, difference });
        }
      }
      return found;
    },
    [
      [cutOff('Leaving', '#ffb020'), cutOff('Arriving', '#3ddc97')] as const,
      transitionKind.options.filter((kind) => kind !== 'cut'),
    ] as const,
  );
  expect(differences).toHaveLength(28);
  expect(differences.filter(({ difference }) => !(difference < 2.5))).toEqual([]);
});
