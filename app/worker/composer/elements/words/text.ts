import { faceOf } from '$shared/motion/measure-text';
import { fitText } from '$shared/motion/fit-text';
import type { FittedText } from '$shared/motion/fit-text';
import { unitOf, unitsOf } from '$shared/motion/line-units';
import { cascades, timing } from '$shared/motion/timing';
import type { EmphasisMotion, EnterMotion, LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import type { Block, BlockBase, Measure } from '../../measure-block';
import { isRunning } from '../../running-text';
import { wordCount } from '../../word-count';
import { entrance, move } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';

type TextElement = Extract<LeafElement, { type: 'text' }>;

/** What is drawn on a text in a colour of its own. */
const marks: readonly EmphasisMotion[] = ['highlight', 'circle', 'underline'];

const isFocal = ({ role }: TextElement): boolean => role === 'headline' || role === 'quote';

const inWords: Readonly<Record<EnterMotion, string>> = {
  none: 'stands still',
  'mask-rise': 'mask rise',
  'fade-rise': 'fades up',
  'word-stagger': 'word by word',
  'char-stagger': 'letter by letter',
  pop: 'pops in',
  slam: 'slams in',
  typewriter: 'typed out',
  scramble: 'decodes itself',
  'split-flap': 'letters flap over',
  'tracking-in': 'letters close up',
  'blur-in': 'comes into focus',
  flip: 'flips up',
  glitch: 'glitches in',
  cascade: 'cascades in',
  'path-follow': 'letters swing in',
  grow: 'grows',
  draw: 'is drawn',
  'count-up': 'counts up',
};

export const textKind: ElementKind<TextElement> = {
  layer: 'flow',
  fills: false,
  splits: false,
  standsOnTop: false,
  headScale: null,
  gapAbove: null,
  gapBelow: () => null,
  typeRole: ({ role }) => role,
  enter: ({ role }, style) => style.enter[role],
  enters: () => lineEnters,
  emphases: allEmphases,
  goesOn: () => false,
  arrival(element, enter) {
    const { text } = element;
    if (enter === 'typewriter') return move(Math.max(0.5, text.length * 0.04));
    const unit = unitOf(enter);
    // Lines follow each other within the one entrance: how many there are, only setting them tells.
    if (unit === 'line') return entrance(isFocal(element) ? timing.focalEntrance : timing.supportEntrance);
    const pieces = unitsOf(text, unit).filter((piece) => piece.trim() !== '').length;
    return entrance(timing.supportEntrance, pieces, cascades[unit]);
  },
  pause({ role }, over) {
    if (role === 'eyebrow') return 0.1;
    // Whoever reads a quote gets to its end before the name comes.
    return role === 'quote' ? Math.max(timing.supportDelay, over * 0.8) : timing.supportDelay;
  },
  reading: ({ text }) => Math.min(40, wordCount(text)) * timing.perWord,
  texts: ({ text }) => [text],
  happens(element, style) {
    if (!isFocal(element)) return null;
    return inWords[element.enter ?? style.enter[element.role]];
  },
  sizeFactor: ({ role, text }, { headFactor }) =>
    role !== 'headline' || isRunning(text) ? 1 : headFactor < 1 ? headFactor : shortBoost(text),
  measure,
  grow: (_element, { size, height }) => ({ size, height }),
  describe: (element, { spec }, code) => ({
    component: 'Text',
    attributes: [
      ['text', code.value(element.id, element.text)],
      code.place,
      ...code.typesetting,
      ['leading', spec.leading],
      ...code.sizes,
      ['color', code.color(() => code.textColor())],
      ...code.aligned,
      ...(element.emphasis !== null && (marks.includes(element.emphasis) || element.emphasis === 'gradient-sweep')
        ? [['markColor', code.role('accent')] as const]
        : []),
      ...code.arrival,
    ],
  }),
};

function measure(element: TextElement, base: BlockBase, { region, count }: Measure, factor: number): Block {
  const { spec, size, minSize } = base;
  const font = fontOf(spec, element.weight);
  const fitted = withoutStub(size, minSize, (wanted) =>
    fitText({
      text: element.text,
      font,
      size: wanted,
      minSize,
      leading: spec.leading,
      width: region.width,
      height: region.height * (count > 1 ? 0.72 : 1) * Math.max(0.5, factor),
      // An upright picture has the lines that a wide one has not.
      maxLines: Math.round(spec.maxLines * Math.min(2, Math.max(1, region.height / region.width + 0.4))),
    }),
  );
  return {
    ...base,
    size: fitted.size,
    height: Math.ceil(fitted.height),
    hang: fitted.lines.length === 0 ? 0 : fitted.size * Math.min(faceOf(font).metrics.descent / 1000, 0.24),
    width: null,
    grows: false,
    lineWidths: fitted.lines.map((line) => line.width),
  };
}

/** So much narrower than the widest line, a line is a stub. */
const stub = 0.4;

/** Of three lines or more none is a stub like “the”, if letters up to a fifth smaller set the text in fewer lines. */
function withoutStub(size: number, minSize: number, fit: (size: number) => FittedText): FittedText {
  const first = fit(size);
  const widths = first.lines.map(({ width }) => width);
  if (widths.length < 3 || Math.min(...widths) > Math.max(...widths) * stub) return first;
  for (const share of [0.94, 0.88, 0.82]) {
    const wanted = Math.round(first.size * share);
    if (wanted < minSize) break;
    const smaller = fit(wanted);
    if (smaller.lines.length < widths.length) return smaller;
  }
  return first;
}

/** One short word may shout. */
function shortBoost(text: string): number {
  const length = Array.from(text).length;
  return length >= 11 ? 1 : Math.min(1.5, Math.sqrt(11 / Math.max(1, length)));
}
