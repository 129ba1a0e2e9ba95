import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { wordCount } from '../../word-count';
import { story } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';

type BeatsElement = Extract<LeafElement, { type: 'beats' }>;

const wordsIn = ({ beats }: BeatsElement): number =>
  beats.reduce((sum, beat) => sum + Math.min(12, wordCount(beat)), 0);

export const beatsKind: ElementKind<BeatsElement> = {
  ...compoundKind,
  standsOnTop: false,
  headScale: 0.3,
  typeRole: () => 'headline',
  enter: () => 'slam',
  enters: () => lineEnters,
  emphases: allEmphases,
  arrival: (element) => story(Math.min(9, element.beats.length * 0.34 + wordsIn(element) * 0.2)),
  reading: (element) => wordsIn(element) * timing.perWord * 0.5,
  texts: ({ beats }) => beats,
  happens: ({ beats }) => (beats.length === 1 ? '1 beat' : `${beats.length} beats`),
  // Each is alone on screen.
  sizeFactor: (_element, { region, unit }) =>
    (region.width > region.height ? 1.7 : 1.35) * (region.height < 400 * unit ? 0.6 : 1),
  describe: (element, _placed, code) => ({
    component: 'Beats',
    attributes: [['beats', code.value(element.id, dataOf(element.beats))], ...code.compound, ['align', 'center']],
  }),
};
