import { expect, test } from 'vitest';
import { UnansweredChanges } from '../../../app/worker-client/unanswered-changes';

test('[PF9] a change counts until it is answered, well or not, and what changes nothing does not', async () => {
  const answers: (() => void)[] = [];
  const changes = new UnansweredChanges();
  const ask = changes.count(
    () =>
      new Promise<never>((resolve, reject) =>
        // What is answered matters nowhere here.
        answers.push(answers.length === 1 ? () => reject(new Error('no')) : () => resolve(null as never)),
      ),
  );
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
