import { expect, test } from 'vitest';
import { readEditor } from '../../../app/database/read/read-composition';
import { createRenderPort } from '../../../app/worker-client/render-port';
import type { ExportSettings } from '$shared/protocol/export-settings';
import { describe } from '$shared/response/errors';
import { openRouter } from '../../support/router';

/** The port of a browser that encodes what `able` says, before a project with one scene. */
async function openPort(able: (settings: ExportSettings) => boolean) {
  const app = await openRouter();
  await app.say('add a title scene "Acme"');
  const exported: ExportSettings[] = [];
  const port = createRenderPort((...named) => readEditor(app.database, ...named), {
    probe: (candidates) => Promise.resolve(candidates.filter(able)),
    exportVideo: (_composition, settings) => {
      exported.push(settings);
      return Promise.resolve({ ok: true, value: { bytes: new ArrayBuffer(1), mediaType: 'video/mp4' } });
    },
    drawStill: () => Promise.reject(new Error('nobody asked for a still')),
  });
  const { projectId } = app;
  const ask = async (settings: ExportSettings | null) => {
    const answer = await port.exportVideo({ ...app.request(), jobId: 'job', projectId, settings }, () => undefined);
    return answer.ok ? exported.at(-1) : describe(answer.error);
  };
  return { ask };
}

const settings: ExportSettings = { format: 'mp4', width: 3840, height: 2160, fps: 30, quality: 'good' };

test('[EX11] what can’t be encoded is named, with the nearest size that can', async () => {
  const { ask } = await openPort(({ height }) => height <= 1080);
  expect(await ask(settings)).toBe("Export stopped: this browser can't encode 4K H.264. 1080p works.");
  expect(await ask({ ...settings, width: 1280, height: 720 })).toMatchObject({ width: 1280 });
});

test('[EX11] a browser without an encoder is told apart from one whose encoder is small', async () => {
  const { ask } = await openPort(() => false);
  expect(await ask({ ...settings, format: 'webm' })).toMatch(/can't encode 4K VP9 at any size\. The project is safe/);
});

test('[EX11] where nobody has chosen, it is the project as it is, in the best format there is', async () => {
  const { ask } = await openPort(({ format }) => format === 'webm');
  expect(await ask(null)).toEqual({ format: 'webm', width: 1920, height: 1080, fps: 30, quality: 'good' });
});
