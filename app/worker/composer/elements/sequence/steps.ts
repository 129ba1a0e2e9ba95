import { fitSteps, fitTimeline } from '$shared/motion/fit-steps';
import type { LeafElement } from '$shared/schema/layout';
import { withoutNothing } from '../cards/cards';
import type { ElementKind } from '../element-kind';
import { compoundCode, fittedKind } from '../fitted-kind';

type StepsElement = Extract<LeafElement, { type: 'steps' }>;
type TimelineElement = Extract<LeafElement, { type: 'timeline' }>;

export const stepsKind: ElementKind<StepsElement> = {
  ...fittedKind<StepsElement>({
    fit: ({ steps }, box, look) => fitSteps(steps, box, look),
    texts: ({ steps }) => steps.flatMap(({ title, text }) => (text === null ? [title] : [title, text])),
    count: ({ steps }) => steps.length,
  }),
  happens: ({ steps }) => (steps.length === 1 ? '1 step' : `${steps.length} steps, one after the other`),
  describe: (element, _placed, code) =>
    compoundCode(
      'Steps',
      'steps',
      element,
      element.steps.map(withoutNothing),
      code,
      element.first === null ? [] : [['first', code.value('first', element.first)]],
    ),
};

export const timelineKind: ElementKind<TimelineElement> = {
  ...fittedKind<TimelineElement>({
    fit: ({ entries }, box, look) => fitTimeline(entries, box, look),
    texts: ({ entries }) =>
      entries
        .flatMap(({ time, title, text }) => [time, title, ...(text === null ? [] : [text])])
        .filter((text) => text !== ''),
    count: ({ entries }) => entries.length,
  }),
  happens: ({ entries }) => (entries.length === 1 ? '1 milestone' : `a line through ${entries.length} milestones`),
  describe: (element, _placed, code) => compoundCode('Timeline', 'entries', element, element.entries, code),
};
