import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { compileScene } from '../../app/worker/compile/compile-scene';
import { SceneModules } from '../../app/preview/modules';
import type { Composition } from '../../app/preview/renderer';
import { Stage } from '../../app/preview/stage';
import { createVideo } from '../../app/preview/video';
import type { FrameScene } from '$shared/protocol/preview';
import { camera, type Camera } from '$shared/schema/camera';
import { transitionKind, type Transition, type TransitionDirection } from '$shared/schema/transition';
import { exportedPicture, keepReportsHere, playerPicture } from './drawn';
import { meanDifference, strictlyDiffering } from './pixels';

const size = { width: 320, height: 180, fps: 30 } as const;
const LENGTH = 30;
/** An odd number of frames has a middle. */
const SEAM = 9;
const modules = new SceneModules(5000);

beforeAll(() => page.viewport(400, 300));
afterAll(keepReportsHere());

function scene(name: string, ground: string, accent: string, transition: Transition | null): FrameScene {
  const tsxCode = `import { AbsoluteFill, useCurrentFrame } from 'remotion';
export const defaults = { colors: { background: '${ground}', accent: '${accent}' } };
export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '${ground}', overflow: 'hidden' }}>
      <div style={{ position: 'absolute', left: 20, top: 20, width: 90, height: 60, borderRadius: 12, background: '${accent}' }} />
      <div style={{ position: 'absolute', left: 190 + (frame % 3), top: 90, width: 110, height: 70, backgroundImage: 'linear-gradient(90deg, ${accent} 0%, ${ground} 100%)' }} />
      <div style={{ position: 'absolute', left: 24, top: 110, fontSize: 40, fontWeight: 700, color: '#ffffff' }}>${name}</div>
    </AbsoluteFill>
  );
}`;
  const module = compileScene({ tsxCode, sceneName: name });
  if (!module.ok) throw new Error(module.error.code);
  return { sceneId: name, sceneName: name, durationInFrames: LENGTH, module: module.value, props: null, transition };
}

async function videoWith(transition: Transition | null): Promise<Composition> {
  const stage = new Stage();
  const scenes = [scene('Leaving', '#7a1f3d', '#ffb020', transition), scene('Arriving', '#0b3d5c', '#3ddc97', null)];
  const raise = await stage.prepare({ ...size, scenes }, modules);
  raise();
  const fail = (_scene: unknown, _version: unknown, _frame: number, error: unknown) => {
    throw error;
  };
  const component = createVideo(stage, { entering: () => {}, failed: fail });
  return { component, durationInFrames: LENGTH * 2, ...size };
}

const kinds = transitionKind.options.filter((kind) => kind !== 'cut');
const directed = ['push', 'cover', 'uncover', 'wipe', 'swipe'] as const;
const cases: (readonly [Transition['kind'], TransitionDirection])[] = [
  ...kinds.map((kind) => [kind, 'left'] as const),
  ...directed.flatMap((kind) => (['right', 'up', 'down'] as const).map((direction) => [kind, direction] as const)),
];

test.each(cases)('[EX40] half of %s (%s) leaves as it was previewed', async (kind, direction) => {
  const composition = await videoWith({ kind, durationInFrames: SEAM, direction, color: null });
  const middle = LENGTH + (SEAM - 1) / 2;
  const exported = await exportedPicture(composition, middle);
  const shown = await playerPicture(composition, middle);
  expect(strictlyDiffering(exported, shown)).toBeLessThan(0.01);
  // It is neither of the two scenes as they are.
  const cut = await videoWith(null);
  expect(strictlyDiffering(exported, await exportedPicture(cut, middle))).toBeGreaterThan(0.05);
});

/** A scene of the motion kit's own `Scene`, which the camera looks at. */
async function sceneSeenBy(kind: Camera): Promise<Composition> {
  const tsxCode = `import { Scene } from '@bazaar-vid/motion';
export default function Seen() {
  return (
    <Scene background="#101c3c" ornament="disc" ornamentColors={['#ff7a45']} camera="${kind}">
      <div style={{ position: 'absolute', left: 40, top: 60, width: 110, height: 70, background: '#3ddc97' }} />
      <div style={{ position: 'absolute', left: 170, top: 60, fontSize: 40, fontWeight: 700, color: '#ffffff' }}>Seen</div>
    </Scene>
  );
}`;
  const module = compileScene({ tsxCode, sceneName: kind });
  if (!module.ok) throw new Error(module.error.code);
  const { component: Seen } = (await modules.load(module.value)).read();
  return { component: () => <Seen />, durationInFrames: 60, ...size };
}

test.each(camera.options)('[EX41] what the camera sees in a %s leaves as it was previewed', async (kind) => {
  const composition = await sceneSeenBy(kind);
  for (const frame of [3, 45]) {
    const exported = await exportedPicture(composition, frame);
    expect(strictlyDiffering(exported, await playerPicture(composition, frame)), `frame ${frame}`).toBeLessThan(0.01);
  }
});

test.each(kinds)('[PV20] %s begins with the one scene and ends with the other', async (kind) => {
  const composition = await videoWith({ kind, durationInFrames: SEAM, direction: null, color: null });
  const cut = await videoWith(null);
  const [before, after] = [await exportedPicture(cut, LENGTH - 1), await exportedPicture(cut, LENGTH + SEAM)];
  expect(meanDifference(await exportedPicture(composition, LENGTH - 1), before)).toBe(0);
  expect(meanDifference(await exportedPicture(composition, LENGTH + SEAM), after)).toBe(0);
  const first = await exportedPicture(composition, LENGTH);
  const last = await exportedPicture(composition, LENGTH + SEAM - 1);
  expect(meanDifference(first, before)).toBeLessThan(meanDifference(first, after));
  expect(meanDifference(last, after)).toBeLessThan(meanDifference(last, before));
});
