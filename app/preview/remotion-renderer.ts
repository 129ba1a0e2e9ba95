import { canRenderMediaOnWeb, renderMediaOnWeb, renderStillOnWeb } from '@remotion/web-renderer';
import type { ExportFormat } from '$shared/protocol/preview';
import type { Composition, Picture, Renderer } from './renderer';

/** Never vp8: it takes two to four times as long. */
const codecs = { mp4: 'h264', webm: 'vp9' } as const;
/** The same at the highest level in use, for asking whether a size can be encoded: the renderer asks for 720p alone. */
const encoders = { mp4: 'avc1.640034', webm: 'vp09.00.51.08' } as const;
const formats: readonly ExportFormat[] = ['mp4', 'webm'];

const quiet = {
  // No key enters a frame that runs hostile code. Renders are reported, if at all, by the page.
  licenseKey: null,
  logLevel: 'error',
  isProduction: true,
} as const;

export const remotionRenderer: Renderer = {
  async formats(width, height) {
    const able = await Promise.all(
      formats.map(async (container) => {
        const { canRender } = await canRenderMediaOnWeb({
          container,
          videoCodec: codecs[container],
          muted: true,
          width,
          height,
        });
        if (!canRender) return false;
        const { supported } = await VideoEncoder.isConfigSupported({ codec: encoders[container], width, height });
        return supported === true;
      }),
    );
    return formats.filter((_format, index) => able[index]);
  },

  async encode({ composition, format, frameRange, scale, onProgress, signal }) {
    const { getBlob } = await renderMediaOnWeb({
      ...quiet,
      composition: described(composition),
      inputProps: {},
      container: format,
      videoCodec: codecs[format],
      muted: true,
      scale,
      frameRange: [...frameRange],
      videoBitrate: 'high',
      // Players jump to keyframes: every two seconds is close enough to where one clicks.
      keyframeIntervalInSeconds: 2,
      signal,
      onProgress: ({ renderedFrames, encodedFrames }) => onProgress(renderedFrames, encodedFrames),
    });
    return picture(await getBlob());
  },

  async still(composition, frame, scale, signal) {
    const still = await renderStillOnWeb({
      ...quiet,
      composition: described(composition),
      inputProps: {},
      frame,
      scale,
      signal,
    });
    return picture(await still.blob({ format: 'png' }));
  },
};

function described(composition: Composition) {
  return { ...composition, id: 'video' };
}

async function picture(blob: Blob): Promise<Picture> {
  return { bytes: await blob.arrayBuffer(), mediaType: blob.type };
}
