import { expect, test } from 'vitest';
import { openRouter } from '../../support/router';

const things = 'tent, stove, mat, socks, jacket, lamp, filter, map, cream, food, gas, knife, chair, rope, tarp, towel';

test('[CO171] a list that is too long for one scene is made in several, said in the reply and taken back in one step', async () => {
  const app = await openRouter();
  await app.say(`a packing list: ${things}`);
  const scenes = await app.scenes();
  expect(scenes.length).toBeGreaterThan(1);
  const answer = (await app.messages()).findLast(({ role }) => role === 'assistant');
  expect(answer?.text).toContain(
    `“Packing list” is more than one scene can show, so it goes on over ${scenes.length} scenes.`,
  );
  expect(answer?.outcomes.map(({ sceneName }) => sceneName)).toEqual(scenes.map(({ name }) => name));
  await app.say('undo');
  expect(await app.scenes()).toEqual([]);
});

test('[CO171] several scenes for one list last together as long as was asked for it', async () => {
  const app = await openRouter();
  await app.say(`a 20 second packing list: ${things}`);
  const scenes = await app.scenes();
  expect(scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0)).toBe(600);
});

test('[CO171] what goes on in the next scene stands there as it stood', async () => {
  const app = await openRouter();
  await app.say(`a packing list: ${things}`);
  const stands = (await app.scenes()).map(({ layoutJson }) => layoutJson?.arrangement);
  expect(new Set(stands).size).toBe(1);
});
