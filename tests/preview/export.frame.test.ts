import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportFormat } from '$shared/protocol/export-settings';
import { hostileScenes } from '../fixtures/hostile/scenes';
import { countDistinctFrames, probeVideo } from '../support/ffprobe';
import { openFramePage, type OpenFramePage } from '../support/frame-page/open-frame-page';
import { plainScene } from '../support/frame-page/plain-scene';
import type { TestScene } from '../support/frame-page/page';
import { temporaryFolder } from '../support/server';

const scenes: readonly TestScene[] = [
  { ...plainScene('Red', '#cc0000'), transition: { kind: 'crossfade', durationInFrames: 10 } },
  plainScene('Blue', '#0000cc'),
];

function exportVideo({ page }: OpenFramePage, shown: readonly TestScene[], format: ExportFormat) {
  return page.evaluate(
    async ([given, container]) => {
      const progress: { encodedFrames: number; totalFrames: number; remainingMs: number | null }[] = [];
      const result = await framePage.exportHost.exportVideo(
        framePage.compose(given),
        { format: container, width: 640, height: 360, fps: 30, quality: 'good' },
        (step) => progress.push(step),
        new AbortController().signal,
      );
      if (!result.ok) return { ok: false, sentence: framePage.describe(result.error), progress } as const;
      const { bytes, mediaType } = result.value;
      return { ok: true, base64: framePage.base64(bytes), mediaType, progress } as const;
    },
    [[...shown], format] as const,
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

test('[EX2] progress counts to the last frame, and says how long it will take', async () => {
  const frames = await openFramePage();
  const { progress } = await exportVideo(frames, scenes, 'mp4');
  const counts = progress.map(({ encodedFrames }) => encodedFrames);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(progress.at(-1)).toEqual({ encodedFrames: 60, totalFrames: 60, remainingMs: 0 });
  expect(progress.some(({ remainingMs }) => remainingMs !== null && remainingMs > 0)).toBe(true);
});

test('[EX3] cancelling answers within half a second, and the next job is done', async () => {
  const frames = await openFramePage();
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
  expect(outcome.answeredMs).toBeLessThan(500);
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
