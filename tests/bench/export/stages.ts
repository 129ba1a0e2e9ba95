import type { CDPSession } from 'playwright';

/** Where an export's main thread spends its time, in milliseconds. `encodeWait`: nothing to do but wait. */
export interface Stages {
  readonly render: number;
  readonly layout: number;
  readonly draw: number;
  readonly readback: number;
  readonly encodeWait: number;
  readonly other: number;
}

/** A sample belongs to the first of these whose function is on its stack; the names outlive the build. */
const owners: readonly (readonly [keyof Stages, string])[] = [
  ['encodeWait', '(idle)'],
  ['readback', 'VideoFrame'],
  ['render', 'flushSync'],
  ['layout', 'measure'],
  ['draw', 'paint'],
];

export async function profileStages(frame: CDPSession, run: () => Promise<unknown>): Promise<Stages> {
  await frame.send('Profiler.enable');
  await frame.send('Profiler.setSamplingInterval', { interval: 250 });
  await frame.send('Profiler.start');
  await run();
  const { profile } = await frame.send('Profiler.stop');
  const ownerById = new Map<number, keyof Stages>();
  const nodesById = new Map(profile.nodes.map((node) => [node.id, node]));
  const assign = (id: number, above: keyof Stages): void => {
    const node = nodesById.get(id);
    if (!node) return;
    const name = node.callFrame.functionName.split('.').at(-1);
    const own = above === 'other' ? (owners.find(([, owner]) => owner === name)?.[0] ?? 'other') : above;
    ownerById.set(id, own);
    for (const child of node.children ?? []) assign(child, own);
  };
  const [root] = profile.nodes;
  if (root) assign(root.id, 'other');
  const stages = { render: 0, layout: 0, draw: 0, readback: 0, encodeWait: 0, other: 0 };
  profile.samples?.forEach((id, index) => {
    stages[ownerById.get(id) ?? 'other'] += (profile.timeDeltas?.[index] ?? 0) / 1000;
  });
  return stages;
}
