import { expect, test } from 'vitest';
import { openRouter } from '../../support/router';

test('[CO97] an emphasis that an element cannot have is refused in words, with those it can have', async () => {
  const app = await openRouter();
  await app.say('bar chart of Monday 12, Tuesday 30, Wednesday 21');
  const before = (await app.scenes())[0]?.tsxCode;
  await app.say('underline the chart');
  const answer = (await app.messages()).findLast(({ role }) => role === 'assistant');
  expect(answer?.text).toMatch(/^The chart of “.+” can’t do “underline”\. Nothing was changed; ask for .*pulse/);
  expect((await app.scenes())[0]?.tsxCode).toBe(before);
});
