import { expect, test } from 'vitest';
import { hostileScenes, type HostileScene } from '../fixtures/hostile/scenes';
import { openFramePage } from '../support/frame-page/open-frame-page';
import { plainScene } from '../support/frame-page/plain-scene';
import { watchStalls } from '../support/watch-stalls';

/** A page that hangs along stands still for seconds. `npm run bench:hostile` measures the aim, on a quiet machine. */
const LONGEST_GAP_MS = 1000;

test.each(hostileScenes)(
  '[PV8] a scene that $name harms only itself: the page answers, the others play, the preview is back',
  (scene) => survives(scene, true),
);

// What a frame can do to others shows where they share a process.
test.each(hostileScenes.filter(({ codes }) => codes.includes('scene_hung')))(
  '[PV9] where frames share a process, a scene that $name takes none with it for long',
  (scene) => survives(scene, false),
);

async function survives({ tsxCode, codes, line }: HostileScene, isolated: boolean): Promise<void> {
  const frames = await openFramePage({ isolated });
  expect((await frames.state()).isolated).toBe(isolated);
  // Two seconds long, or a machine that stands still for one jumps over all of it.
  await frames.show([plainScene('Before'), { name: 'Hostile', tsxCode, durationInFrames: 60 }, plainScene('After')]);
  const machine = watchStalls();
  await frames.page.evaluate(() => {
    framePage.takeLongestGap();
    framePage.host.seek(20);
    framePage.host.setRate(1.5);
    framePage.host.play();
  });

  const failed = await frames.until(({ failures }) => failures.length > 0);
  expect(failed.failures).toMatchObject([{ sceneId: 'Hostile' }]);
  const { code, sentence } = failed.failures[0] ?? {};
  expect(codes).toContain(code);
  expect(sentence).toMatch(/^“Hostile” /);
  if (line !== null) expect(sentence).toContain(`, line ${line}: `);

  // Playback goes on by itself, through the bad scene and into the good one behind it.
  const after = await frames.until(({ ready, frame }) => ready && frame >= 92);
  expect(after.failures.filter(({ sceneId }) => sceneId !== 'Hostile')).toEqual([]);
  expect(await frames.page.evaluate(() => framePage.host.rate)).toBe(1.5);
  const longestGap = await frames.page.evaluate(() => framePage.takeLongestGap());
  expect(longestGap).toBeLessThan(LONGEST_GAP_MS + machine.longestMs());

  // And back, into the one before.
  await frames.page.evaluate(() => {
    framePage.host.pause();
    framePage.host.seek(5);
  });
  // A scene that leaves may take its frame along late: the one that follows it shows the same.
  await expect.poll(() => frames.text().catch(() => 'no frame')).toBe('[Before 5/30]');
}

test('[PV8] a scene that hung is drawn again once its code has changed', async () => {
  const frames = await openFramePage();
  const hung = hostileScenes.find(({ codes }) => codes[0] === 'scene_hung');
  await frames.page.evaluate((given) => framePage.show(given), [{ name: 'Mended', tsxCode: hung?.tsxCode ?? '' }]);
  await frames.until(({ failures, shownRevision }) => failures.length > 0 && shownRevision === 0);
  expect(await frames.text()).toBe('Mended');
  await frames.show([plainScene('Mended')]);
  expect(await frames.text()).toBe('[Mended 0/30]');
});

test.each([
  { order: 'plays and then seeks', plays: true },
  { order: 'seeks and then plays', plays: false },
])(
  '[PV14] whoever $order into a scene that hangs sees the next ones play once the frame is back',
  async ({ plays }) => {
    const frames = await openFramePage();
    const hung = hostileScenes.find(({ codes }) => codes[0] === 'scene_hung');
    const long = { ...plainScene('Before'), durationInFrames: 3000 };
    await frames.show([long, { name: 'Hung', tsxCode: hung?.tsxCode ?? '' }, { ...long, name: 'After' }]);
    if (plays) {
      await frames.page.evaluate(() => framePage.host.play());
      await frames.until(({ playing }) => playing);
    }
    await frames.page.evaluate((first) => {
      framePage.host.seek(3005);
      if (!first) framePage.host.play();
    }, plays);
    await frames.until(({ failures }) => failures.length > 0);
    await frames.until(({ ready, playing, frame }) => ready && playing && frame > 3030);
  },
);
