import type { EditorRows } from '../database/read/read-composition';
import { defaultSettings, sameSettings, sizesFor } from '$shared/protocol/export-choices';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { FrameComposition, FrameScene } from '$shared/protocol/preview';
import type { RenderPort } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { fail, succeed, type RequestContext } from '$shared/response/universal-response';
import { parseTraceId } from '$shared/primitives/trace-context';
import { errorsByScene, settledFrame } from './editor-rows';
import type { ExportPort } from './lazy-export';
import { newRequest } from './new-request';

/** Where nobody has chosen: the first of these that this browser can encode. */
const videos = ['mp4', 'webm'] as const;
const codecNames = { mp4: 'H.264', webm: 'VP9', gif: 'GIF' } as const;

/** A project as it is on screen, which is not always as it is on disk; a scene that is named at least. */
export type ReadShown = (projectId: string, sceneId?: string) => Promise<EditorRows | null>;

/** Work the worker needs a frame for. */
export function createRenderPort(readShown: ReadShown, host: ExportPort): RenderPort {
  const cancels = new Map<string, AbortController>();
  return {
    drawThumbnail: async ({ projectId, sceneId, width }) => {
      const context = contextOf(newRequest());
      const editor = await readShown(projectId, sceneId);
      const scene = editor?.composition.scenes.find((each) => each.sceneId === sceneId);
      if (!editor || !scene) return fail(context, { code: 'scene_not_found', sceneId });
      if (!scene.module) return fail(context, whyNot(editor, scene));
      const alone: FrameComposition = { ...editor.composition, scenes: [{ ...scene, transition: null }] };
      const still = await host.drawStill(alone, settledFrame(scene), width / alone.width);
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
  host: ExportPort,
  request: Parameters<RenderPort['exportVideo']>[0],
  onProgress: Parameters<RenderPort['exportVideo']>[1],
  signal: AbortSignal,
): ReturnType<RenderPort['exportVideo']> {
  const context = contextOf(request);
  const editor = await readShown(request.projectId);
  if (!editor || editor.composition.scenes.length === 0) return fail(context, { code: 'nothing_to_export' });
  const { composition } = editor;
  // A card in place of a scene is not what anybody wants in their file.
  const missing = composition.scenes.find(({ module }) => module === null);
  if (missing) return fail(context, whyNot(editor, missing));
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

/** Why a scene has nothing that could be drawn. */
function whyNot(editor: EditorRows, { sceneId, sceneName }: FrameScene): AppError {
  return errorsByScene(editor).get(sceneId) ?? { code: 'scene_hung', sceneName, line: null };
}

/** Names what can't be encoded, and the nearest size that can. */
async function unavailable(host: ExportPort, composition: FrameComposition, wanted: ExportSettings): Promise<AppError> {
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
