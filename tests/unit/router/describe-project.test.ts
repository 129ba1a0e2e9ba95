import { openRouter } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test } from 'vitest';
import { readProject } from '../../../app/database/read/read-rows';

test('[MK5] a project is as large as was asked for', async () => {
  const app = await openRouter();
  const format = { width: 1080, height: 1920, fps: 25 };
  await app.api.createProject({ ...app.request(), projectId: 'upright', name: 'Upright', format });
  expect(await readProject(app.database, 'upright')).toMatchObject(format);
});

test.each([
  { width: 1081, height: 1920, fps: 30 },
  { width: 100, height: 1920, fps: 30 },
  { width: 1080, height: 5000, fps: 30 },
  { width: 1080, height: 1920, fps: 0 },
])('[MK5] a size that nothing can encode makes no project: %j', async (format) => {
  const app = await openRouter();
  const answer = await app.api.createProject({ ...app.request(), projectId: 'odd', name: 'Odd', format });
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(await readProject(app.database, 'odd')).toBeUndefined();
});

test('[MK3] a project says what its scenes show', async () => {
  const app = await openRouter();
  await app.say('intro for "Acme Rockets", white on #12235a');
  await app.say('add a bullet list: fast, cheap');
  const answer = await app.api.describeProject({ ...app.request(), projectId: app.projectId });
  expect(answer).toMatchObject({
    ok: true,
    data: {
      width: 1920,
      scenes: [
        { texts: ['Acme Rockets'], background: ['#12235a', expect.any(String)], authoredAs: 'layout' },
        { texts: ['fast', 'cheap'], tsxCode: expect.stringContaining('fast'), layoutJson: { recipe: 'bullet-list' } },
      ],
    },
  });
});

test('[LN18] a project says what a motion designer would change in its scenes', async () => {
  const app = await openRouter();
  await app.say('intro for "Acme Rockets"');
  await app.say(
    'add a quote: "It landed before I closed the app, and the whole garden was still there when I came home"',
  );
  await app.say('make scene 2 one second long');
  expect(await app.api.describeProject({ ...app.request(), projectId: app.projectId })).toMatchObject({
    data: { scenes: [{ findings: [] }, { findings: [{ rule: 'reading', fix: { kind: 'setDuration' } }] }] },
  });
});

test('[MK3] a project that is not here is said to be missing', async () => {
  const app = await openRouter();
  const answer = await app.api.describeProject({ ...app.request(), projectId: 'nowhere' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'project_not_found' } });
});
