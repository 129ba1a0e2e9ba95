import { timing as budget } from '$shared/motion/timing';
import type { Finding } from '$shared/schema/finding';
import type { LeafElement, Ornament } from '$shared/schema/layout';
import { cameraOf } from '../camera-of';
import { kindOf } from '../elements/registry';
import { capital, named, tenth } from './linted-scene';
import type { LintedScene, Rule } from './linted-scene';

/** In seconds. */
export const limits = {
  /** Shorter moves are not seen. */
  shortestMove: 0.08,
  /** Calmer than designed by this much still looks meant. */
  patience: 1.25,
  /** Read in haste, but read. */
  haste: 0.6,
} as const;

/** Arrivals are neither too slow nor too quick to be seen. */
export const timing: Rule = (scene) => {
  const { fps } = scene.format;
  const { energy } = scene.look.style;
  const slowest = scene.elements
    .filter(({ arrives }) => arrives.enter !== 'none' && arrives.over > 0)
    .map(({ element, arrives }) => {
      const designed = kindOf(element).seconds(element, arrives.enter) / energy;
      return { element, designed, seconds: arrives.over / fps };
    })
    .filter(({ designed }) => designed > limits.shortestMove);
  const late = slowest.find(({ seconds, designed }) => seconds > designed * limits.patience + 1 / fps);
  const hasty = slowest.find(({ seconds }) => seconds < limits.shortestMove);
  const { pace } = scene.layout;
  return [
    ...(late
      ? [
          about('timing', late.element, tenth(late.seconds), tenth(late.designed * limits.patience), {
            fix: { kind: 'setPace', factor: Math.round((1 / pace) * 1000) / 1000 },
            said: `takes ${tenth(late.seconds)} s to arrive, which drags. Let it arrive quicker.`,
          }),
        ]
      : []),
    ...(hasty
      ? [
          about('timing', hasty.element, Math.round(hasty.seconds * 100) / 100, limits.shortestMove, {
            // Where the scene itself is too short, its pace is not what hurries it.
            fix:
              pace > 1 && hasty.seconds * pace >= limits.shortestMove
                ? { kind: 'setPace', factor: Math.round((1 / pace) * 1000) / 1000 }
                : { kind: 'setDuration', durationInFrames: neededFrames(scene) },
            said: 'arrives too quickly to be seen. Give it more time.',
          }),
        ]
      : []),
  ];
};

/** There is time to read what is said. */
export const reading: Rule = (scene) => {
  const { fps } = scene.format;
  const has = scene.durationInFrames / fps;
  const needs = neededFrames(scene) / fps;
  if (has >= needs * limits.haste) return [];
  return [
    {
      rule: 'reading',
      elementId: null,
      line: null,
      value: tenth(has),
      limit: tenth(needs * limits.haste),
      fix: { kind: 'setDuration', durationInFrames: neededFrames(scene) },
      sentence: `There are ${tenth(has)} s to read what takes ${tenth(needs)} s. Show it for longer, or say less.`,
    },
  ];
};

/** Frames until all is there and read, as long as a scene may be. */
function neededFrames({ elements, format, layout }: LintedScene): number {
  const read = elements.reduce((sum, { element }) => sum + kindOf(element).reading(element), 0);
  const needed = Math.min(budget.longestScene, Math.max(1, read + budget.stillness)) / Math.min(1, layout.pace);
  return Math.round(Math.min(budget.longestScene, needed) * format.fps);
}

/** Grounds in which something moves the whole time, wherever the camera is. */
const lively: ReadonlySet<Ornament> = new Set<Ornament>([
  'rays',
  'waves',
  'horizon',
  'scanlines',
  'sketch',
  'ticker',
  'mesh',
  'aurora',
  'glow',
  'glass',
  'particles',
  'blobs',
]);

/** What goes on once it stands. */
const goesOn = (element: LeafElement): boolean =>
  (element.emphasis !== null && element.emphasis !== 'none') || kindOf(element).goesOn(element);

/** Something is always in flight. */
export const deadTime: Rule = (scene) => {
  const { look, layout, elements, format } = scene;
  if (
    cameraOf(layout, look.style) !== 'none' ||
    lively.has(look.ornament) ||
    elements.some(({ element }) => goesOn(element))
  )
    return [];
  const stands = Math.max(0, ...elements.map(({ arrives }) => arrives.at + arrives.over));
  const leaves = elements.some(({ element }) => element.exit !== null && element.exit !== 'none')
    ? budget.supportEntrance
    : 0;
  const still = tenth((scene.durationInFrames - stands) / format.fps - leaves);
  if (still <= budget.longestStill) return [];
  return [
    {
      rule: 'dead-time',
      elementId: null,
      line: null,
      value: still,
      limit: budget.longestStill,
      fix: { kind: 'setCamera', camera: 'push-in' },
      sentence: `Nothing moves for the last ${still} s. Let the camera come closer, or end the scene sooner.`,
    },
  ];
};

/** Movements that pass their end and come back. */
const overshooting: ReadonlySet<string> = new Set([
  'pop',
  'slam',
  'flip',
  'path-follow',
  'glitch',
  'scramble',
  'split-flap',
]);

const figures: ReadonlySet<LeafElement['type']> = new Set(['number', 'stats', 'progress', 'chart']);
/** What figures do instead: the first of these that they can. */
const calm = ['count-up', 'grow', 'draw', 'fade-rise'] as const;
const calmly = {
  'count-up': 'count up',
  grow: 'grow',
  draw: 'be drawn',
  'fade-rise': 'fade in',
  none: 'stand there from the start',
} as const;

/** Figures are read while they move: they never pass their value, and never jump. */
export const ease: Rule = (scene) =>
  scene.elements.flatMap(({ element, arrives }): Finding[] => {
    if (!figures.has(element.type) || !overshooting.has(arrives.enter)) return [];
    const able = kindOf(element).enters(element);
    const enter = calm.find((one) => able.includes(one)) ?? 'none';
    return [
      about('ease', element, 1, 0, {
        fix: { kind: 'setEnter', target: { id: element.id, role: null }, enter },
        said: `arrives by “${arrives.enter}”, and figures are read while they move. Let it ${calmly[enter]}.`,
      }),
    ];
  });

/** Every movement that was asked for can be seen. */
export const motion: Rule = (scene) =>
  scene.elements.flatMap(({ element }): Finding[] => {
    const kind = kindOf(element);
    const { enter, emphasis } = element;
    const [lost, fix] =
      enter !== null && !kind.enters(element).includes(enter)
        ? [
            enter,
            {
              kind: 'setEnter',
              target: { id: element.id, role: null },
              enter: kind.enter(element, scene.look.style),
            } as const,
          ]
        : emphasis !== null && emphasis !== 'none' && !kind.emphases.includes(emphasis)
          ? [emphasis, { kind: 'setEmphasis', target: { id: element.id, role: null }, emphasis: 'none' } as const]
          : [null, null];
    if (lost === null) return [];
    return [
      about('motion', element, 1, 0, {
        fix,
        said: `can’t show “${lost}”. Choose another movement.`,
      }),
    ];
  });

function about(
  rule: Finding['rule'],
  element: LeafElement,
  value: number,
  limit: number,
  { fix, said }: { readonly fix: Finding['fix']; readonly said: string },
): Finding {
  return { rule, elementId: element.id, line: null, value, limit, fix, sentence: `${capital(named(element))} ${said}` };
}
