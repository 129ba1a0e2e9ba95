import { expect, test } from 'vitest';
import { UnansweredChanges } from '../../../app/worker-client/unanswered-changes';
import type { Ask } from '../../../app/worker-client/worker-connection';

test('[PF9] a change counts until it is answered, well or not, and what changes nothing does not', async () => {
  const answers: (() => void)[] = [];
  const changes = new UnansweredChanges();
  const answer = () =>
    new Promise<never>((resolve, reject) =>
      answers.push(answers.length === 1 ? () => reject(new Error('no')) : () => resolve(null as never)),
    );
  const ask = changes.count(answer as Ask); // what is answered matters nowhere here
  const request = { requestId: 'r', traceparent: '', projectId: 'acme' };
  void ask('backUp', request);
  expect(changes.any).toBe(false);
  const asked = [ask('deleteProject', request), ask('restoreProject', request)];
  expect(changes.any).toBe(true);
  answers[1]?.();
  await expect(asked[0]).rejects.toThrow('no');
  expect(changes.any).toBe(true);
  answers[2]?.();
  await asked[1];
  expect(changes.any).toBe(false);
});
