import { fitLogos, fitPeople } from '$shared/motion/fit-people';
import type { LeafElement } from '$shared/schema/layout';
import type { ElementKind } from '../element-kind';
import { compoundCode, fittedKind } from '../fitted-kind';

type PeopleElement = Extract<LeafElement, { type: 'people' }>;
type LogosElement = Extract<LeafElement, { type: 'logos' }>;

export const peopleKind: ElementKind<PeopleElement> = {
  ...fittedKind<PeopleElement>({
    fit: ({ people }, box, look) => fitPeople(people, box, look),
    texts: ({ people }) => people.flatMap(({ name, title }) => (title === null ? [name] : [name, title])),
    count: ({ people }) => people.length,
  }),
  happens: ({ people }) => (people.length === 1 ? '1 face' : `${people.length} faces, one by one`),
  describe: (element, _placed, code) =>
    compoundCode(
      'People',
      'people',
      element,
      element.people.map(({ name, title }) => ({ name, title })),
      code,
    ),
};

export const logosKind: ElementKind<LogosElement> = {
  ...fittedKind<LogosElement>({
    fit: ({ logos }, box, look) => fitLogos(logos, box, look),
    texts: ({ logos }) => logos.map(({ name }) => name),
    count: ({ logos }) => logos.length,
  }),
  // A wall is taken in at a glance.
  reading: ({ logos }) => 0.8 + Math.min(12, logos.length) * 0.12,
  happens: ({ logos }) => (logos.length === 1 ? '1 logo' : `a wall of ${logos.length} logos`),
  describe: (element, _placed, code) =>
    compoundCode(
      'Logos',
      'logos',
      element,
      element.logos.map(({ name }) => ({ name })),
      code,
    ),
};
