import { expect, test } from 'vitest';
import { WorkerLife } from '../../../app/worker-client/worker-life';

const never = () => new Promise<string>(() => undefined);
const gone = (reason: string) => `gone: ${reason}`;

test('[RT21] a worker that is taken for dead is ended, once, before anyone is told', async () => {
  const steps: string[] = [];
  const life = new WorkerLife(() => steps.push('ended'));
  const running = life.whileAlive(never, gone).then((answer) => steps.push(answer));
  life.end('silence');
  life.end('again');
  await running;
  expect(steps).toEqual(['ended', 'gone: silence']);
  expect(await life.ended).toBe('silence');
  let asked = 0;
  expect(await life.whileAlive(() => Promise.resolve(`${++asked}`), gone)).toBe('gone: silence');
  expect(asked).toBe(0);
});

test('[RT21] of a request that was answered nothing is kept while the worker lives', async () => {
  const life = new WorkerLife(() => undefined);
  const broken = () => Promise.reject(new Error('broken'));
  expect(await life.whileAlive(() => Promise.resolve('a backup'), gone)).toBe('a backup');
  await expect(life.whileAlive(broken, gone)).rejects.toThrow('broken');
  expect(life.waiting).toBe(0);
  void life.whileAlive(never, gone);
  expect(life.waiting).toBe(1);
});
