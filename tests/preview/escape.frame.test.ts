import { expect, test } from 'vitest';
import { openEscapeTarget } from '../support/frame-page/escape-target';
import { channels, escapeProgram } from '../support/frame-page/escapes';
import { containment, openFramePage, type OpenFramePage } from '../support/frame-page/open-frame-page';

/** Lets the program do what ends it. Nobody else on the page knows the word. */
async function navigate({ page }: OpenFramePage): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => void Reflect.get(globalThis, 'navigate')?.()).catch(() => undefined); // it may be gone before it answers
  }
}

test('[PV10] without our policies every way out that is tested leads out', async () => {
  const target = await openEscapeTarget();
  const frames = await openFramePage({ without: containment });
  await frames.page.evaluate(
    (program) => void framePage.runInBareFrame(program),
    escapeProgram(target.httpPort, target.udpPort),
  );
  const kept = () => channels.filter((channel) => !target.arrived.has(channel));
  await expect.poll(kept).toEqual(['navigation']);
  await navigate(frames);
  await expect.poll(kept).toEqual([]);
});

test.each(['preview', 'exporting'] as const)(
  '[PV10] with them nothing leaves the %s frame, and it sees nothing of the page',
  async (kind) => {
    const target = await openEscapeTarget();
    const frames = await openFramePage();
    const said = await frames.page.evaluate(([frame, program]) => framePage.runInFrame(frame, program), [
      kind,
      escapeProgram(target.httpPort, target.udpPort),
    ] as const);
    expect(said).toEqual({ seen: [] });
    // The browser's refusal ends the frame, which is the sign that it tried.
    await navigate(frames);
    await expect.poll(() => frames.page.frames().some((frame) => frame.url().startsWith('chrome-error:'))).toBe(true);
    expect([...target.arrived]).toEqual([]);
  },
);
