import { openRouter } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test } from 'vitest';

test('[CO111] a film is one step: its scenes come in order, and one undo takes all of them back', async () => {
  const app = await openRouter();
  await app.say('A 30 second launch video for Acme, an app that waters plants. Get it at acme.com');
  const scenes = await app.scenes();
  expect(scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0)).toBe(900);
  expect(scenes[0]?.tsxCode).toContain('Introducing');
  expect(scenes.at(-1)?.tsxCode).toContain('acme.com');
  expect(scenes.map(({ order }) => order)).toEqual(scenes.map(({ order }) => order).sort());
  expect(await app.history()).toHaveLength(1);
  await app.say('undo');
  expect(await app.scenes()).toEqual([]);
});
