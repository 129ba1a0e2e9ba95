import type { Finding } from '$shared/schema/finding';
import type { LeafElement } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { isRunning } from '../running-text';
import { capital, named } from './linted-scene';
import type { LintedElement, LintedScene, Rule } from './linted-scene';

/**
 * The least that can be read, in pixels of a picture whose shorter side has 1080. A phone shows that side in about 390
 * points: 84 are 30 of them, 44 are 16, and 28 are 10, which is as small as an interface goes. What is drawn of a
 * screen or a window is looked at rather than read.
 */
export const leastSizes = { lead: 84, heading: 50, support: 44, detail: 28, pictured: 18 } as const;
type Part = keyof typeof leastSizes;

/** What a text does in the picture decides how small it may be. */
function partOf(element: LeafElement, alone: boolean): Part | null {
  switch (element.type) {
    case 'text':
      if (isRunning(element.text)) return 'support';
      if (element.role === 'headline') return alone ? 'lead' : 'heading';
      return element.role === 'body' || element.role === 'quote' ? 'support' : 'detail';
    case 'beats':
    case 'swap':
    case 'number':
    case 'countdown':
    case 'logo':
      return 'lead';
    case 'list':
    case 'button':
    case 'prompt':
      return 'support';
    case 'screen':
    case 'code':
    case 'terminal':
      return 'pictured';
    case 'shape':
    case 'icon':
    case 'confetti':
    case 'cursor':
      return null;
    default:
      return 'detail';
  }
}

const textual: ReadonlySet<LeafElement['type']> = new Set([
  'text',
  'shape',
  'icon',
  'confetti',
  'photo',
  'cursor',
  'button',
]);

/** Nothing is smaller than can be read on a phone. */
export const textSize: Rule = (scene) => {
  const alone = scene.elements.every(({ element }) => textual.has(element.type));
  return scene.elements.flatMap((item): Finding[] => {
    const part = partOf(item.element, alone);
    if (part === null || item.drawn.sizes.length === 0) return [];
    const limit = Math.round(leastSizes[part] * scene.unit);
    const value = Math.round(Math.min(...item.drawn.sizes));
    // A pixel is rounding.
    if (value >= limit - 1) return [];
    const { scale } = item.element;
    // What fits its place does not grow by as much as it is told to: as its style sets it is large enough.
    const larger = scale !== null && scale < 1 ? setScale(item, 1 / scale) : null;
    const fix = larger ?? roomFrom(scene);
    const next = larger ? 'It can be set larger.' : fix ? makeRoom : 'Say less here, or split it into two scenes.';
    return [
      finding(
        'text-size',
        item,
        { value, limit, fix },
        `is set in ${value} px, and ${limit} px is the least there. ${next}`,
      ),
    ];
  });
};

/** Nothing ends in an ellipsis, and no word stands on two lines. */
export const cut: Rule = (scene) =>
  scene.elements.flatMap((item): Finding[] => {
    const { drawn } = item;
    if (!drawn.cut && !drawn.broken) return [];
    const fix = roomFrom(scene);
    const what = drawn.cut ? 'has no room and ends in an ellipsis' : 'has a word that is wider than its line';
    const next = fix ? makeRoom : 'Shorten it, or split it into two scenes.';
    return [finding('cut', item, { value: 1, limit: 0, fix }, `${what}. ${next}`)];
  });

/** Everything that was said is shown. */
export const leftOut: Rule = (scene) =>
  scene.elements.flatMap((item): Finding[] => {
    const { left } = item.drawn;
    if (left <= 0) return [];
    const fix = roomFrom(scene);
    const many = left === 1 ? '1 part of it is' : `${left} parts of it are`;
    const next = fix ? makeRoom : 'Split it into two scenes.';
    const said = `holds more than there is room for: ${many} not shown. ${next}`;
    return [finding('left-out', item, { value: left, limit: 0, fix }, said)];
  });

/** What is drawn stays in its place, and its place in the picture’s safe area. */
export const overflow: Rule = (scene) =>
  scene.elements.flatMap((item): Finding[] => {
    const { drawn, box } = item;
    const wide = Math.max(0, ...item.lineWidths) - box.width;
    const over = Math.round(Math.max(wide, item.drawn.height - box.height));
    // The last line’s descenders hang.
    if (drawn.sizes.length === 0 || over <= Math.max(2, item.size * 0.1)) return [];
    const { scale } = item.element;
    const factor = Math.min(
      box.width / (box.width + Math.max(0, wide)),
      box.height / Math.max(box.height, drawn.height),
    );
    const fix = setScale(item, scale !== null && scale > 1 ? 1 / scale : Math.max(0.2, factor) * 0.9);
    return [
      finding('overflow', item, { value: over, limit: 0, fix }, `reaches ${over} px over its place. Set it smaller.`),
    ];
  });

/** Of a picture 1080 wide: text stays 80 from its sides and 100 from its head and foot. */
const safe = { side: 80, head: 100 } as const;

export const safeArea: Rule = (scene) => {
  const { width, height } = scene.format;
  const [side, head] = [safe.side * scene.unit, safe.head * scene.unit];
  return scene.elements.flatMap((item): Finding[] => {
    const { x, y, width: across, height: down } = item.box;
    // What fills the frame is meant to.
    if (across >= width && down >= height) return [];
    const over = Math.round(Math.max(side - x, x + across - (width - side), head - y, y + down - (height - head)));
    if (over <= 1) return [];
    const fix = setScale(item, Math.max(0.5, 1 - (over * 2) / Math.max(across, down)));
    const limit = Math.round(Math.min(side, head));
    return [
      finding(
        'safe-area',
        item,
        { value: limit - over, limit, fix },
        `comes ${over} px too close to the edge of the picture. Set it smaller.`,
      ),
    ];
  });
};

const makeRoom = 'What was enlarged can make room for it.';

/** Whatever was enlarged most is as large as its style sets it again. */
function roomFrom({ elements }: LintedScene): SceneEdit | null {
  const scaled = elements.filter(({ element }) => (element.scale ?? 1) > 1);
  const [most] = scaled.sort((a, b) => (b.element.scale ?? 1) - (a.element.scale ?? 1));
  return most ? setScale(most, 1 / (most.element.scale ?? 1)) : null;
}

function setScale({ element }: LintedElement, factor: number): SceneEdit {
  return { kind: 'setScale', target: { id: element.id, role: null }, factor: Math.round(factor * 1000) / 1000 };
}

function finding(
  rule: Finding['rule'],
  { element }: LintedElement,
  measured: Pick<Finding, 'value' | 'limit' | 'fix'>,
  said: string,
): Finding {
  return { rule, elementId: element.id, line: null, ...measured, sentence: `${capital(named(element))} ${said}` };
}
