import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';

export interface ButtonRequest {
  readonly label: string;
  readonly variant: 'solid' | 'outline' | 'link';
  readonly font: TextFont;
  readonly width: number;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedButton {
  readonly label: FittedText;
  readonly padX: number;
  readonly padY: number;
  readonly width: number;
  readonly height: number;
}

/** A button around its label. */
export function fitButton({ label, variant, font, width, size, minSize }: ButtonRequest): FittedButton {
  const padX = variant === 'link' ? 0 : size * 0.95;
  const least = Math.min(size, minSize);
  const set = (smallest: number, maxLines: number): FittedText =>
    fitText({
      text: label,
      font,
      width: Math.max(size, width - padX * 2),
      height: size * 2.4,
      size,
      minSize: smallest,
      leading: 1.15,
      maxLines,
    });
  // A label in two lines is a last resort.
  const inOne = set(Math.max(least, size * 0.62), 1);
  const text = inOne.truncated ? set(least, 2) : inOne;
  const padY = text.size * (variant === 'link' ? 0.3 : 0.72);
  const ink = Math.max(0, ...text.lines.map((line) => line.width));
  // Descenders hang: a label is centred by its capitals.
  const height = text.height - text.size * 0.22 + padY * 2;
  return {
    label: text,
    padX,
    padY,
    width: Math.min(width, Math.ceil(ink / 0.985 + padX * 2) + 2),
    height: Math.ceil(height),
  };
}
