import type { EditorRows } from '../database/read/read-composition';
import { defaultSettings, sameSettings, sizesFor } from '$shared/protocol/export-choices';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { FrameComposition } from '$shared/protocol/preview';
import type { RenderPort } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { fail, succeed, type RequestContext } from '$shared/response/universal-response';
import { parseTraceId } from '$shared/primitives/trace-context';
import type { ExportHost } from './frames/export-host';
import { newRequest } from './new-request';

/** A scene is drawn where it has settled: late enough for everything to have arrived, before anything leaves. */
export const SETTLED = 0.7;

/** Where nobody has chosen: the first of these that this browser can encode. */
const videos = ['mp4', 'webm'] as const;
const codecNames = { mp4: 'H.264', webm: 'VP9', gif: 'GIF' } as const;

/** A project as it is on screen, which is not always as it is on disk; a scene that is named at least. */
export type ReadShown = (projectId: string, sceneId?: string) => Promise<EditorRows | null>;

type Host = Pick<ExportHost, 'probe' | 'exportVideo' | 'drawStill'>;

/** Work the worker needs a frame for. */
export function createRenderPort(readShown: ReadShown, host: Host): RenderPort {
  const cancels = new Map<string, AbortController>();
  return {
    drawThumbnail: async ({ projectId, sceneId, width }) => {
      const context = contextOf(newRequest());
      const editor = await readShown(projectId, sceneId);
      const scene = editor?.composition.scenes.find((each) => each.sceneId === sceneId);
      if (!editor || !scene) return fail(context, { code: 'scene_not_found', sceneId });
      if (!scene.module) return fail(context, { code: 'scene_hung', sceneName: scene.sceneName, line: null });
      const alone: FrameComposition = { ...editor.composition, scenes: [{ ...scene, transition: null }] };
      const still = await host.drawStill(alone, Math.floor(scene.durationInFrames * SETTLED), width / alone.width);
      return still.ok ? succeed(context, still.value) : fail(context, still.error);
    },
    exportVideo: async (request, onProgress) => {
      const cancel = new AbortController();
      cancels.set(request.jobId, cancel);
      try {
        return await exportVideo(readShown, host, request, onProgress, cancel.signal);
      } finally {
        cancels.delete(request.jobId);
      }
    },
    cancelExport: ({ jobId }) => {
      cancels.get(jobId)?.abort();
      return Promise.resolve();
    },
  };
}

async function exportVideo(
  readShown: ReadShown,
  host: Host,
  request: Parameters<RenderPort['exportVideo']>[0],
  onProgress: Parameters<RenderPort['exportVideo']>[1],
  signal: AbortSignal,
): ReturnType<RenderPort['exportVideo']> {
  const context = contextOf(request);
  const editor = await readShown(request.projectId);
  if (!editor || editor.composition.scenes.length === 0) return fail(context, { code: 'nothing_to_export' });
  const { composition } = editor;
  const wanted = request.settings ? [request.settings] : videos.map((format) => defaultSettings(format, composition));
  const able = await host.probe(wanted);
  const settings = wanted.find((each) => able.some((one) => sameSettings(one, each)));
  if (!settings) {
    const error = await unavailable(host, composition, wanted[0] ?? defaultSettings('mp4', composition));
    return fail(context, error);
  }
  const video = await host.exportVideo(composition, settings, onProgress, signal);
  return video.ok ? succeed(context, video.value) : fail(context, video.error);
}

/** Names what can't be encoded, and the nearest size that can. */
async function unavailable(host: Host, composition: FrameComposition, wanted: ExportSettings): Promise<AppError> {
  const sizes = sizesFor(wanted.format, composition);
  const able = await host.probe(sizes.map(({ width, height }) => ({ ...wanted, width, height })));
  const pixels = (size: { readonly width: number; readonly height: number }) => size.width * size.height;
  const nearest = able.toSorted(
    (one, other) => Math.abs(pixels(one) - pixels(wanted)) - Math.abs(pixels(other) - pixels(wanted)),
  )[0];
  const nameOf = (settings: ExportSettings) =>
    sizes.find(({ width }) => width === settings.width)?.name ?? `${settings.width} × ${settings.height}`;
  return {
    code: 'encoder_unavailable',
    format: `${nameOf(wanted)} ${codecNames[wanted.format]}`,
    works: nearest ? nameOf(nearest) : null,
  };
}

function contextOf(request: { readonly requestId: string; readonly traceparent: string }): RequestContext {
  return { requestId: request.requestId, traceId: parseTraceId(request.traceparent) ?? '' };
}
