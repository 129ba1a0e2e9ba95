import { expect, test } from 'vitest';
import { examples } from '../../../app/ui/project/examples';
import { DEFAULT_STYLE } from '../../../app/worker/composer/default-style';
import { understand } from '../../../app/worker/brain/understand';

const promised: Readonly<Record<string, string>> = {
  'Count to 10,000 users': 'big-number',
  'A quote on orange': 'quote',
  'Three reasons to switch': 'bullet-list',
  'Bar chart, Q1 to Q3': 'bar-chart',
  'Intro for Acme Rockets': 'title',
};

test.each(examples)('[UI25] the example “$label” is read as the kind of scene it promises', ({ label, prompt }) => {
  const plan = understand(prompt, {
    project: {
      id: 'p',
      name: 'New',
      format: { width: 1920, height: 1080, fps: 30 },
      theme: { style: DEFAULT_STYLE, palette: {} },
      preferences: [],
      scenes: [],
    },
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
  expect(plan.operations.map((one) => (one.tool === 'addScene' ? one.brief.recipe : one.tool))).toEqual([
    promised[label],
  ]);
});
