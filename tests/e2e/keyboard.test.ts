import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { expectFocusOn, expectFocusSeen, focused, tabTo } from '../support/focus';
import { openApp, UNTIL_EXPORTED } from '../support/open-app';
import { makeTemporaryFolder } from '../support/server';
import { probeVideo } from '../support/ffprobe';

/** One press, after which the focus must still be somewhere and be seen. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
}

/** Waits until a menu has the focus: an arrow that comes before is the page's. */
async function menuOpened(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: item }).waitFor();
  await expectFocusOn(page, /^menu/);
}

async function downTo(page: Page, item: RegExp): Promise<void> {
  for (let step = 0; step < 12 && !item.test(await focused(page)); step++) await press(page, 'ArrowDown');
  expect(await focused(page)).toMatch(item);
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await press(page, 'Enter');
}

async function heard(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status', { name: 'What happened' }).getByText(text).first().waitFor({ state: 'attached' });
}

test('[UI30] from an empty page to a file on disk without a mouse, and the focus is seen at every step', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const strip = page.getByRole('listbox', { name: 'Scenes' });

  await expectFocusOn(page, 'textarea Prompt');
  await write(page, 'intro for "Acme Rockets", bold white on navy');
  await page.waitForURL(/\/p\//);
  await app.expectScenes([/.+/]);
  await expectFocusOn(page, 'textarea Prompt');
  await write(page, 'change the title to "Acme Moonshots"');
  await app.expectShown('Acme Moonshots');
  await write(page, 'add a title scene "Fly it home"');
  await app.expectScenes([/.+/, 'Fly it home']);
  await heard(page, /Scene 2, Fly it home/);
  const [first = ''] = await app.sceneNames();

  await press(page, 'F6');
  await expectFocusOn(page, /^listbox Scenes/);
  await press(page, 'End', 'Alt+ArrowLeft');
  await expect.poll(() => app.sceneNames()).toEqual(['Fly it home', first]);
  await heard(page, 'Moved to place 1 of 2');
  await press(page, 'F2');
  await write(page, 'Home');
  await expect.poll(() => app.sceneNames()).toEqual(['Home', first]);
  await press(page, 'Shift+F10');
  await menuOpened(page, 'Length…');
  await downTo(page, /^menuitem Length…/);
  await press(page, 'Enter');
  await expectFocusOn(page, /^input Length of scene 1/);
  await write(page, '1,5');
  await expect.poll(() => strip.getByRole('option').first().getAttribute('aria-label')).toContain('1.5 seconds');

  await press(page, 'Control+d');
  await expect.poll(() => app.scenes.count()).toBe(3);
  await press(page, 'Delete');
  await expect.poll(() => app.scenes.count()).toBe(2);
  await press(page, 'Control+z');
  await expect.poll(() => app.scenes.count()).toBe(3);
  await heard(page, 'Undone');
  await expectFocusOn(page, /^listbox Scenes/);

  await tabTo(page, /^slider Playhead/);
  await press(page, 'Home', 'Shift+ArrowRight', 'ArrowRight');
  // What has just been made plays by itself, so which frame it is depends on the machine; UI20 counts frames.
  expect(await page.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuetext')).toMatch(
    /^Scene \d, 0:0\d\.\d, frame \d+ of \d+$/,
  );
  const play = page.getByRole('button', { name: /^(Play|Pause)$/ });
  const before = await play.getAttribute('aria-label');
  await press(page, 'Space');
  await expect.poll(() => play.getAttribute('aria-label')).not.toBe(before);
  if (before === 'Play') await press(page, 'Space');

  await press(page, 'F6');
  await tabTo(page, /^button Export/);
  await press(page, 'Enter');
  await page.getByRole('radio').first().waitFor();
  await tabTo(page, /^input .*(MP4|WebM)/i);
  await press(page, 'ArrowDown');
  await tabTo(page, /^button Export video/);
  const download = page.waitForEvent('download', UNTIL_EXPORTED);
  await press(page, 'Enter');
  await heard(page, /^Exporting /);
  const file = await download;
  await heard(page, /^Exported /);
  await expectFocusSeen(page);
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  await file.saveAs(`${folder.path}/video`);
  const { streams } = await probeVideo(`${folder.path}/video`);
  expect(streams[0]?.nb_read_frames).toBeGreaterThan(30);

  await press(page, 'Escape');
  await expectFocusOn(page, /^button Export/);
  await press(page, '?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await press(page, 'Tab', 'Tab', 'Escape');
  await expectFocusOn(page, /^button Export/);
  await tabTo(page, /^a All projects/, 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByRole('list', { name: 'Projects' }).waitFor();
  await expectFocusOn(page, 'textarea Prompt');
});

describe('[UI31] the focus outlives what had it', () => {
  test('[UI31] the last scene deleted, its menu with it: the plus is next', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    const strip = page.getByRole('listbox', { name: 'Scenes' });
    await strip.focus();
    await press(page, 'Home', 'Delete', 'Home', 'Delete', 'Home', 'Delete', 'Home');
    await page.keyboard.press('Tab');
    await expectFocusOn(page, 'button Scene 1: more');
    await press(page, 'Enter');
    await menuOpened(page, 'Delete');
    await press(page, 'End', 'Enter');
    await expectFocusOn(page, 'button Add a scene');
  });

  test('[UI31] a toast that has been answered gives it back, and so does the undo under an answer', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    await page.getByRole('listbox', { name: 'Scenes' }).focus();
    await press(page, 'End', 'Delete');
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
    await undo.focus();
    await press(page, 'Enter');
    await expect.poll(() => undo.count()).toBe(0);
    await expectFocusOn(page, /^listbox Scenes/);

    const other = await openApp({ path: '/stories/editor' });
    await other.page.getByRole('log').getByRole('button', { name: 'Undo' }).focus();
    await press(other.page, 'Enter');
    await expectFocusOn(other.page, 'textarea Prompt');
  });

  test('[UI31] a name that has been written, a project that is gone, another page', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    await page.getByRole('button', { name: 'Acme launch' }).focus();
    await press(page, 'Enter');
    await menuOpened(page, 'Rename');
    await press(page, 'Home', 'Enter');
    await expectFocusOn(page, 'input Name of the project');
    await press(page, 'Enter');
    await expectFocusOn(page, 'button Acme launch');
    await press(page, 'Enter');
    await menuOpened(page, 'Settings');
    await press(page, 'End', 'ArrowUp', 'Enter');
    await page.waitForURL(/settings/);
    await expectFocusOn(page, 'h1 Settings');
    await expectFocusSeen(page);
  });
});

test('[UI32] the first Tab of the editor offers its parts, and F6 goes round them', async () => {
  const { page } = await openApp({ path: '/stories/editor' });
  const skip = page.getByRole('navigation', { name: 'Skip to' });
  await skip.getByRole('button', { name: 'Scenes' }).focus();
  expect((await skip.boundingBox())?.width).toBeGreaterThan(100);
  await press(page, 'Enter');
  await expectFocusOn(page, /^listbox Scenes/);
  const round: string[] = [];
  for (let step = 0; step < 4; step++) {
    await press(page, 'F6');
    round.push(await focused(page));
  }
  expect(round).toEqual([
    'a All projects',
    'button Pause',
    'textarea Prompt',
    expect.stringMatching(/^listbox Scenes/),
  ]);
  await press(page, 'Shift+F6');
  await expectFocusOn(page, 'textarea Prompt');
  await skip.getByRole('button', { name: 'Video file' }).focus();
  await press(page, 'Enter');
  await expectFocusOn(page, 'button Export');
});

test('[UI33] letters and signs can be switched off as shortcuts, by the sheet and by the settings, and stay so', async () => {
  const { page } = await openApp({ path: '/stories/editor' });
  const play = page.getByRole('button', { name: 'Play', exact: true });
  const pause = page.getByRole('button', { name: 'Pause' });
  await page.getByRole('button', { name: 'Acme launch' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  const letters = page.getByRole('switch', { name: 'Letters and signs as shortcuts' });
  await letters.click();
  await expect.poll(() => letters.getAttribute('aria-checked')).toBe('false');
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await pause.waitFor();
  await page.keyboard.press('Space');
  await play.waitFor();

  await page.goto('/settings');
  await expect.poll(() => letters.getAttribute('aria-checked')).toBe('false');
  await letters.click();
  await page.goto('/stories/editor');
  await page.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('k');
  await play.waitFor();
});

test('[UI34] a screen reader finds the scenes, their actions, the playhead and the words by name', async () => {
  const { page } = await openApp({ path: '/stories/editor' });
  expect(await page.getByRole('region', { name: 'Scenes' }).ariaSnapshot()).toMatchInlineSnapshot(`
    "- region "Scenes":
      - listbox "Scenes":
        - option "Scene 1, Acme Rockets, 3.2 seconds" [selected]: 1 Acme Rockets 3.2
        - option "Scene 2, Parcels a day, 4.5 seconds": 2 Parcels a day 4.5
        - option "Scene 3, Quote, 3.8 seconds": 3 Quote 3.8
        - option "Scene 4, Fly it home, 3.4 seconds": 4 Fly it home 3.4
      - 'button "Scene 1: more"'
      - button "Add a scene"
      - slider "Playhead""
  `);
  expect(await page.getByRole('region', { name: 'Playback' }).ariaSnapshot()).toMatchInlineSnapshot(`
    "- region "Playback":
      - button "00:03.1 / 00:14.9 , show frames"
      - button "Previous scene"
      - button "One frame back"
      - button "Pause"
      - button "One frame on"
      - button "Next scene"
      - text: 16:9
      - 'button "Speed: 1 times"': 1×
      - button "Loop"
      - button "Save this frame as a PNG"
      - button "Fullscreen""
  `);
  expect(await page.getByRole('banner').ariaSnapshot()).toMatchInlineSnapshot(`
    "- banner:
      - link "All projects":
        - /url: /stories
      - heading "Acme launch" [level=1]:
        - button "Acme launch"
      - status: Saved on this device
      - button "Export""
  `);
  await page.getByRole('button', { name: 'Scene 1: more' }).click();
  expect(await page.getByRole('menu').ariaSnapshot()).toMatchInlineSnapshot(`
    "- menu:
      - menuitem "Rename"
      - menuitem "Length…"
      - menuitem "Duplicate"
      - separator
      - menuitem "Move earlier" [disabled]
      - menuitem "Move later"
      - separator
      - menuitem "Delete""
  `);
});

test('[UI35] old messages are not read out again, and what was asked on this page is told once', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const told = page.getByRole('status', { name: 'What happened' });
  await app.say('add a title scene "One"');
  await page.waitForURL(/\/p\//);
  await heard(page, /Scene 1, One/);
  expect(await told.getByText(/Scene 1, One/).count()).toBe(1);
  await app.saved();
  await page.reload();
  await app.expectScenes(['One']);
  await app.conversation.getByText(/One/).first().waitFor();
  expect(await told.innerText()).toBe('');
  expect(await app.conversation.getAttribute('aria-live')).toBe('off');
});
