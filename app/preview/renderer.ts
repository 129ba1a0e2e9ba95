import type { ReactNode } from 'react';
import type { ExportSettings } from '$shared/protocol/export-settings';

export interface Picture {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

/** Counts in frames of the file: where that has another frame rate than the project, the component sees to it. */
export interface Composition {
  readonly component: () => ReactNode;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
}

export interface Segment {
  readonly composition: Composition;
  /** Its width is that of the composition, scaled; its frame rate is the composition's. */
  readonly settings: ExportSettings;
  /** First and last frame, both included. */
  readonly frameRange: readonly [number, number];
  readonly onProgress: (renderedFrames: number, encodedFrames: number) => void;
  readonly signal: AbortSignal;
}

/**
 * All that exporting asks of whoever turns components into pictures. Today Remotion; its licence may make it another.
 * It works in a hidden tab too: nothing on its way may wait for an animation frame or a timer alone, which browsers
 * hold back there.
 */
export interface Renderer {
  /** Whether this browser encodes that: format, size, frame rate and bitrate together. */
  canEncode(settings: ExportSettings): Promise<boolean>;
  /** Never asked for a GIF: its frames are drawn and put together by the exporter. */
  encode(segment: Segment): Promise<Picture>;
  /** Every frame in order, `settings.width` wide. Each is handed over, and the next drawn when it has been taken. */
  draw(segment: Segment, take: (frame: VideoFrame) => Promise<void>): Promise<void>;
  still(composition: Composition, frame: number, scale: number, signal: AbortSignal): Promise<Picture>;
}
