import type { ReactNode } from 'react';
import type { ExportFormat } from '$shared/protocol/preview';

export interface Picture {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

export interface Composition {
  readonly component: () => ReactNode;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
}

export interface Segment {
  readonly composition: Composition;
  readonly format: ExportFormat;
  /** First and last frame, both included. */
  readonly frameRange: readonly [number, number];
  readonly scale: number;
  readonly onProgress: (renderedFrames: number, encodedFrames: number) => void;
  readonly signal: AbortSignal;
}

/** All that exporting asks of whoever turns components into pictures. Today Remotion; its licence may make it another. */
export interface Renderer {
  /** The formats this browser can encode at that size, the better first. */
  formats(width: number, height: number): Promise<readonly ExportFormat[]>;
  encode(segment: Segment): Promise<Picture>;
  still(composition: Composition, frame: number, scale: number, signal: AbortSignal): Promise<Picture>;
}
