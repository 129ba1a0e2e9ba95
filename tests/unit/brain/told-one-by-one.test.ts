import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

test.each([
  [
    'Each line is its own scene, keep my wording:\nWe asked around\n61 were ours\nBook a hive',
    ['We asked around', '61 were ours', 'Book a hive'],
  ],
  [
    'Seminar programme video\n09:00 Doors\n11:00 Workshops\n13:00 Lunch\nOne scene for each slot, nothing else.',
    ['09:00 Doors', '11:00 Workshops', '13:00 Lunch'],
  ],
  [
    'Split it sentence by sentence, a scene each.\n\n"Every morning Noor lights the oven. She has done it for years. Today she sleeps in."',
    ['Every morning Noor lights the oven', 'She has done it for years', 'Today she sleeps in'],
  ],
  ['A short film for our reunion. Scenes: "Class of 98", "Where we are now"', ['Class of 98', 'Where we are now']],
  [
    'Build me a lesson: "Halves" (opening), "Two equal parts", "Which is bigger?" (closing).',
    ['Halves', 'Two equal parts', 'Which is bigger?'],
  ],
  ['3 scenes for my top 3 cheeses: 3 Gouda 2 Comté 1 Stilton', ['Gouda', 'Comté', 'Stilton']],
  [
    'fundraiser for the roof. opens with It leaks, then We are halfway there, then Help us finish it',
    ['It leaks', 'We are halfway there', 'Help us finish it'],
  ],
])('[BR129] “%s” is told scene by scene', (message, texts) => {
  const { project } = openConversation('told').say({ say: message });
  expect(project.scenes.map((scene) => scene.texts[0])).toEqual(texts);
});

test('[BR129] a length for every scene is not read out of what they say', () => {
  const say = 'Lesson: "Halves", "Thirds", "At 10:30 we eat". Give every scene six seconds.';
  const { project } = openConversation('told').say({ say });
  expect(project.scenes.map(({ durationInFrames }) => durationInFrames)).toEqual([180, 180, 180]);
});
