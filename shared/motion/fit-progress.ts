import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import { faceOf, measureText } from './measure-text';
import type { TextFont } from './measure-text';
import type { Box } from './props/base';

export interface ProgressRequest {
  readonly value: number;
  readonly shape: 'bar' | 'ring' | 'dots';
  readonly label: string | null;
  readonly done: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  readonly figure: TextFont;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedProgress {
  readonly size: number;
  readonly figure: Box;
  readonly figureSize: number;
  readonly label: FittedText | null;
  readonly done: FittedText | null;
  readonly labelAt: { readonly x: number; readonly y: number; readonly width: number };
  readonly align: 'left' | 'center';
  /** The bar, the square around the ring, or the field of dots. */
  readonly drawn: Box;
  /** A hundred dots: so many in a row, and so large. */
  readonly dots: { readonly columns: number; readonly pitch: number; readonly across: number };
  readonly thick: number;
  readonly height: number;
}

/** How much is done: a figure with what it is about, and a bar, a ring or a hundred dots that fill up to it. */
export function fitProgress(request: ProgressRequest): FittedProgress {
  switch (request.shape) {
    case 'bar':
      return bar(request);
    case 'ring':
      return ring(request);
    case 'dots':
      return dots(request);
  }
}

function widestFigure({ value, figure }: ProgressRequest): number {
  return measureText(`${Math.round(value)}%`, figure, 100) / 100;
}

function labels({ label, done, font, size, minSize }: ProgressRequest, width: number, height: number) {
  const set = (text: string | null): FittedText | null =>
    text === null || text.trim() === ''
      ? null
      : fitText({ text, font, size: Math.round(size * 1.5), minSize, leading: 1.24, width, height, maxLines: 3 });
  const [fittedLabel, fittedDone] = [set(label), set(done)];
  return {
    label: fittedLabel,
    done: fittedDone,
    tallest: Math.max(fittedLabel?.height ?? 0, fittedDone?.height ?? 0),
  };
}

const capOf = ({ figure }: ProgressRequest): number => faceOf(figure).metrics.capHeight / 1000;
const noDots = { columns: 0, pitch: 0, across: 0 };

/** The figure over a bar as wide as the box, what it is about below. */
function bar(request: ProgressRequest): FittedProgress {
  const { width, height, size } = request;
  const { label, done, tallest } = labels(request, width, height * 0.24);
  const thick = Math.max(8, Math.min(size * 1.15, height * 0.12));
  const below = tallest === 0 ? 0 : size * 1.1 + tallest;
  const room = Math.max(size * 0.7, height - thick - size * 1.3 - below);
  const figureSize = Math.min(size * 6.5, (width * 0.9) / widestFigure(request), room / capOf(request));
  const cap = figureSize * capOf(request);
  const barY = cap + size * 1.3;
  return {
    size,
    figure: { x: 0, y: 0, width, height: cap },
    figureSize,
    label,
    done,
    labelAt: { x: 0, y: barY + thick + size * 1.1, width },
    align: 'left',
    drawn: { x: 0, y: barY, width, height: thick },
    dots: noDots,
    thick,
    height: barY + thick + below,
  };
}

function ring(request: ProgressRequest): FittedProgress {
  const { width, height, size } = request;
  const across = Math.min(width, height);
  const { label, done, tallest } = labels(request, across * 0.54, across * 0.18);
  const thick = across * 0.11;
  const hole = (across - thick * 2) * 0.74;
  const figureSize = Math.min(across * 0.3, hole / widestFigure(request));
  const cap = figureSize * capOf(request);
  const under = tallest === 0 ? 0 : figureSize * 0.2 + tallest;
  const x = (width - across) / 2;
  const y = (height - across) / 2;
  const top = y + (across - cap - under) / 2;
  return {
    size,
    figure: { x, y: top, width: across, height: cap },
    figureSize,
    label,
    done,
    labelAt: { x, y: top + cap + figureSize * 0.2, width: across },
    align: 'center',
    drawn: { x, y, width: across, height: across },
    dots: noDots,
    thick,
    height,
  };
}

/** A hundred dots, one for each per cent: beside the figure in a wide box, below it in a high one. */
function dots(request: ProgressRequest): FittedProgress {
  const { width, height, size } = request;
  const beside = width > height * 1.3;
  const columns = beside && width - height < width * 0.4 ? 10 : beside ? 20 : 10;
  const rows = 100 / columns;
  const side = beside ? width * 0.36 : width;
  const { label, done, tallest } = labels(request, side, height * (beside ? 0.4 : 0.14));
  const textRoom = beside ? height : height * 0.34;
  const figureSize = Math.min(
    size * 6,
    (side * 0.92) / widestFigure(request),
    Math.max(size, textRoom - tallest - size) / capOf(request),
  );
  const cap = figureSize * capOf(request);
  const text = cap + (tallest === 0 ? 0 : size * 0.9 + tallest);
  const fieldX = beside ? side + size * 1.6 : 0;
  const fieldY = beside ? 0 : text + size * 1.3;
  const pitch = Math.max(1, Math.min((width - fieldX) / columns, (height - fieldY) / rows));
  const field = { width: pitch * columns, height: pitch * rows };
  const used = beside ? Math.max(text, field.height) : fieldY + field.height;
  const y = beside ? (used - text) / 2 : 0;
  return {
    size,
    figure: { x: 0, y, width: side, height: cap },
    figureSize,
    label,
    done,
    labelAt: { x: 0, y: y + cap + size * 0.9, width: side },
    align: 'left',
    drawn: {
      x: beside ? width - field.width : 0,
      y: beside ? (used - field.height) / 2 : fieldY,
      ...field,
    },
    dots: { columns, pitch, across: pitch * 0.7 },
    thick: 0,
    height: used,
  };
}
