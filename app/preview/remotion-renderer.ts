import { canRenderMediaOnWeb, renderMediaOnWeb, renderStillOnWeb } from '@remotion/web-renderer';
import { bitrateOf, type ExportFormat, type ExportSettings } from '$shared/protocol/export-settings';
import type { Composition, Picture, Renderer, Segment } from './renderer';

type Video = Exclude<ExportFormat, 'gif'>;

/** Never vp8: it takes two to four times as long. */
const codecs = { mp4: 'h264', webm: 'vp9' } as const;
/** The same at the highest level in use, for asking whether a size can be encoded: the renderer asks for 720p alone. */
const encoders = { mp4: 'avc1.640034', webm: 'vp09.00.51.08' } as const;

const quiet = {
  // No key enters a frame that runs hostile code. Renders are reported, if at all, by the page.
  licenseKey: null,
  logLevel: 'error',
  isProduction: true,
} as const;

/** Asked once: each question opens a WebGL context, and a browser has only a few of those. */
const writable: { [Format in Video]?: Promise<boolean> } = {};

async function canWrite(container: Video): Promise<boolean> {
  const asked = { container, videoCodec: codecs[container], muted: true, width: 1280, height: 720 };
  return (await canRenderMediaOnWeb(asked)).canRender;
}

async function encodes(format: Video, settings: ExportSettings): Promise<boolean> {
  writable[format] ??= canWrite(format);
  if (!(await writable[format])) return false;
  const { width, height, fps } = settings;
  const { supported } = await VideoEncoder.isConfigSupported({
    codec: encoders[format],
    width,
    height,
    framerate: fps,
    bitrate: bitrateOf(settings),
  });
  return supported === true;
}

/** The renderer hands frames over only on their way into a file. This one is made and thrown away; null: none can be. */
async function passageOf(settings: ExportSettings): Promise<Video | null> {
  if (await encodes('webm', settings)) return 'webm';
  return (await encodes('mp4', settings)) ? 'mp4' : null;
}

export const remotionRenderer: Renderer = {
  async canEncode(settings) {
    const { format } = settings;
    return format === 'gif' ? (await passageOf(settings)) !== null : encodes(format, settings);
  },

  async encode(segment) {
    const { getBlob } = await render(segment, segment.settings.format === 'webm' ? 'webm' : 'mp4', null);
    return picture(await getBlob());
  },

  async draw(segment, take) {
    const passage = await passageOf(segment.settings);
    if (!passage) throw new Error('this browser encodes no video, through which the frames of a GIF are drawn');
    await render(segment, passage, async (frame) => {
      await take(frame);
      return frame;
    });
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

function render(
  { composition, settings, frameRange, onProgress, signal }: Segment,
  container: Video,
  onFrame: ((frame: VideoFrame) => Promise<VideoFrame>) | null,
) {
  return renderMediaOnWeb({
    ...quiet,
    composition: described(composition),
    inputProps: {},
    container,
    videoCodec: codecs[container],
    muted: true,
    scale: settings.width / composition.width,
    frameRange: [...frameRange],
    videoBitrate: bitrateOf(settings),
    // Players jump to keyframes: every two seconds is close enough to where one clicks.
    keyframeIntervalInSeconds: 2,
    signal,
    onFrame,
    onProgress: ({ renderedFrames, encodedFrames }) => onProgress(renderedFrames, encodedFrames),
  });
}

function described(composition: Composition) {
  return { ...composition, id: 'video' };
}

async function picture(blob: Blob): Promise<Picture> {
  return { bytes: await blob.arrayBuffer(), mediaType: blob.type };
}
