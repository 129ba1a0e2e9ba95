import { expect, test } from 'vitest';
import { understand } from '../../../app/worker/brain/understand';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { visibleTexts } from '../../../app/worker/composer/inspect-layout';
import { projectOf } from './project-of';

const project = projectOf([]);

/** The texts of the first scene that comes of a message in an empty project, and the icons beside them. */
function shownFor(message: string): { readonly texts: readonly string[]; readonly icons: readonly string[] } {
  const { operations } = understand(message, {
    project,
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
  const first = operations.find(({ tool }) => tool === 'addScene');
  if (first?.tool !== 'addScene') throw new Error(`“${message}” adds no scene`);
  const composed = composeScene(first.brief, { theme: project.theme, format: project.format });
  if (!composed.ok) throw new Error(composed.error.code);
  const { layout } = composed.value;
  const icons = layout.elements.flatMap((element) => (element.type === 'icon' ? [element.icon] : []));
  return { texts: visibleTexts(layout), icons };
}

test.each([
  ['something about coffee', 'Coffee'],
  ['happy birthday Emma', 'Happy birthday Emma'],
  ['congratulations class of 2025', 'Congratulations class of 2025'],
  ['a subscribe button', 'Subscribe'],
  ['rank the best programming languages: Python, Rust, Go, C', 'Python'],
  ['line chart of temperature Jan 3, Feb 5, Mar 9', 'Temperature'],
  ['recipe for banana bread', 'Banana bread'],
  ['weather forecast: Monday sunny 24, Tuesday rain 18', 'Weather forecast'],
  ['did you know that honey never spoils?', 'Did you know that honey never spoils?'],
  ['how photosynthesis works', 'How photosynthesis works'],
  ['instagram story: 50% off all shoes this weekend', '50% off all shoes this weekend'],
  ['open house Sunday 2pm, 14 Oak Street', 'Open house Sunday 2pm, 14 Oak Street'],
  ['motivational quote about running', 'Running'],
  ['chat between mum and son about dinner', 'Dinner'],
])('[BR139] “%s” shows “%s”', (message, text) => {
  expect(shownFor(message).texts).toContain(text);
});

test.each([
  ['something about coffee', ['coffee']],
  ['travel to Japan', ['plane']],
  ['intro for my podcast', ['mic']],
  // A name means whoever bears it, and a sentence its words.
  ['intro for Acme Rockets', []],
  ['title that says "It takes about as long as a coffee break does"', []],
] as const)('[CO139] “%s” has the picture %s beside it', (message, icons) => {
  expect(shownFor(message).icons).toEqual(icons);
});
