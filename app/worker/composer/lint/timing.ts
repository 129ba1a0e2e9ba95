import { startsWithin, timing as budget } from '$shared/motion/timing';
import type { Finding } from '$shared/schema/finding';
import type { LeafElement, Ornament } from '$shared/schema/layout';
import { cameraOf } from '../camera-of';
import { secondsOf } from '../elements/arrival-plan';
import { kindOf } from '../elements/registry';
import { capital, named, tenth } from './linted-scene';
import type { LintedElement, LintedScene, Rule } from './linted-scene';

/** In seconds: what looks well on screen, whatever the composer's own constants say. */
export const limits = {
  /** One thing that comes in. */
  entrance: 0.8,
  /** Of things that come in one after the other, from the first start to the last. */
  cascade: 0.5,
  /** One thing that goes on visibly: a figure that counts, a line that is drawn. */
  move: 2.8,
  /** Shorter moves are not seen. */
  shortestMove: 0.08,
  /** Nothing moves. */
  still: 1.4,
  /** What is told while it arrives may take longer than it was designed to by this much. */
  patience: 1.25,
  /** Read in haste, but read. */
  haste: 0.6,
} as const;

interface Arriving {
  readonly element: LeafElement;
  /** Of each thing that comes in; else of the whole. */
  readonly seconds: number;
  readonly limit: number;
  /** What takes that long. */
  readonly doing: string;
}

/** Arrivals are neither too slow nor too quick to be seen. */
export const timing: Rule = (scene) => {
  const { fps } = scene.format;
  const arriving = scene.elements.flatMap((item) => arrivingOf(item, scene));
  const late = arriving.find(({ seconds, limit }) => seconds > limit + 1.5 / fps);
  const hasty = scene.elements.find((item) => isHasty(item, scene));
  const { pace } = scene.layout;
  const slower = { kind: 'setPace', factor: Math.round((1 / pace) * 1000) / 1000 } as const;
  return [
    ...(late
      ? [
          about('timing', late.element, hundredth(late.seconds), hundredth(late.limit), {
            fix: slower,
            said: `${late.doing} ${hundredth(late.seconds)} s, and ${hundredth(late.limit)} s is the most. Let it arrive quicker.`,
          }),
        ]
      : []),
    ...(hasty
      ? [
          about('timing', hasty.element, hundredth(hasty.arrives.over / fps), limits.shortestMove, {
            // Where the scene itself is too short, its pace is not what hurries it.
            fix:
              pace > 1 && (hasty.arrives.over / fps) * pace >= limits.shortestMove
                ? slower
                : { kind: 'setDuration', durationInFrames: neededFrames(scene) },
            said: 'arrives too quickly to be seen. Give it more time.',
          }),
        ]
      : []),
  ];
};

function arrivingOf({ element, arrives }: LintedElement, { format, look }: LintedScene): readonly Arriving[] {
  if (arrives.enter === 'none' || arrives.over <= 1) return [];
  const plan = kindOf(element).arrival(element, arrives.enter);
  const whole = arrives.over / format.fps;
  switch (plan.as) {
    case 'entrance': {
      const { gapSeconds, longestSeconds } = plan.cascade;
      const last = startsWithin(whole, plan.pieces, gapSeconds, longestSeconds).at(-1) ?? 0;
      return [
        { element, seconds: whole - last, limit: limits.entrance, doing: 'takes' },
        { element, seconds: last, limit: limits.cascade, doing: 'begins with its last part after' },
      ];
    }
    case 'move':
      return [{ element, seconds: whole, limit: limits.move, doing: 'takes' }];
    case 'story': {
      const limit = secondsOf(plan, look.style.energy) * limits.patience;
      return [{ element, seconds: whole, limit, doing: 'takes' }];
    }
  }
}

function isHasty({ element, arrives }: LintedElement, { format, look }: LintedScene): boolean {
  if (arrives.enter === 'none' || arrives.over / format.fps >= limits.shortestMove) return false;
  return secondsOf(kindOf(element).arrival(element, arrives.enter), look.style.energy) > limits.shortestMove;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

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
  if (still <= limits.still) return [];
  return [
    {
      rule: 'dead-time',
      elementId: null,
      line: null,
      value: still,
      limit: limits.still,
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
