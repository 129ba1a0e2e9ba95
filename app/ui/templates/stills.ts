import portrait from './stills/portrait.avif';
import square from './stills/square.avif';
import upright from './stills/upright.avif';
import wide from './stills/wide.avif';
import { cards, type ShapeName, type TemplateCard } from './cards';

/** One picture a shape, with the first scene of each template in rows: scripts/generate-template-stills.ts draws them. */
const PER_ROW = 5;

const pictures: Readonly<Record<ShapeName, string>> = { '16:9': wide, '9:16': upright, '1:1': square, '4:5': portrait };

/** The part of a picture that shows a template, as CSS takes it. */
export function still(card: TemplateCard, shape: ShapeName): { url: string; size: string; position: string } {
  const rows = Math.ceil(cards.length / PER_ROW);
  const at = cards.indexOf(card);
  const part = (index: number, of: number): string => `${(100 * index) / (of - 1)}%`;
  return {
    url: pictures[shape],
    size: `${100 * PER_ROW}% ${100 * rows}%`,
    position: `${part(at % PER_ROW, PER_ROW)} ${part(Math.floor(at / PER_ROW), rows)}`,
  };
}
