import { reasonOf } from '$shared/primitives/reason-of';
import type { RenderPort } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { err, type Result } from '$shared/response/result';
import { fail } from '$shared/response/universal-response';
import type { ExportHost } from './frames/export-host';
import type { ReadShown } from './render-port';

/** What draws files: videos, and single frames of them. */
export type ExportPort = Pick<ExportHost, 'probe' | 'exportVideo' | 'drawStill'>;

/** A page is used long before anything is exported from it: what exports is loaded when it is first asked for. */
export function lazyExportHost(): ExportPort {
  const host = loadedOnce(async () => new (await import('./frames/export-host')).ExportHost());
  return {
    probe: (candidates) =>
      host().then(
        (loaded) => loaded.probe(candidates),
        () => candidates, // the export says what is wrong
      ),
    exportVideo: (...request) => host().then((loaded) => loaded.exportVideo(...request), unavailable),
    drawStill: (...request) => host().then((loaded) => loaded.drawStill(...request), unavailable),
  };
}

/** The work the worker needs a frame for, by the same rule. */
export function lazyRenderPort(readShown: ReadShown, host: ExportPort): RenderPort {
  const port = loadedOnce(async () => (await import('./render-port')).createRenderPort(readShown, host));
  const refused = (cause: unknown) => fail({ requestId: '', traceId: '' }, brokenOff(cause));
  return {
    drawThumbnail: (request) => port().then((loaded) => loaded.drawThumbnail(request), refused),
    exportVideo: (request, onProgress) => port().then((loaded) => loaded.exportVideo(request, onProgress), refused),
    cancelExport: (request) => port().then((loaded) => loaded.cancelExport(request)),
  };
}

/** A part that could not be loaded is asked for again the next time. */
function loadedOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
}

const brokenOff = (cause: unknown): AppError => ({ code: 'export_failed', reason: reasonOf(cause) });
const unavailable = (cause: unknown): Result<never> => err(brokenOff(cause));
