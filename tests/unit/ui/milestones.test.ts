import { expect, test } from 'vitest';
import { Milestones } from '../../../app/ui/editor/milestones';
import type { JobRow, MessageRow } from '../../../app/ui/rows';

const message = (fields: Partial<MessageRow>): MessageRow => ({
  id: 'm1',
  requestId: 'r1',
  role: 'user',
  text: 'a chart',
  outcomes: [],
  alternatives: [],
  historyEntryId: null,
  error: null,
  state: 'done',
  ...fields,
});
const answer = message({
  id: 'm2',
  role: 'assistant',
  text: 'Added a chart.',
  outcomes: [
    { tool: 'addScene', sceneId: 's', sceneName: 'Parcels a day', position: 2, summary: '4.5 s', elementId: null },
  ],
});
const job = (state: JobRow['state'], progressPercent = 0): JobRow => ({
  id: 'j1',
  state,
  progressPercent,
  remainingMs: null,
  fileName: 'Acme.mp4',
  error: state === 'failed' ? { code: 'request_stopped' } : null,
});
const none = { messages: [], working: [], job: null };

test('[UI35] a request is told when it begins and when it is answered, each once', () => {
  const milestones = new Milestones();
  const working = (sentence: string) => ({ ...none, working: [{ requestId: 'r1', sentence }] });
  expect(milestones.next(working('Making a chart'))).toEqual(['Making a chart']);
  expect(milestones.next(working('Making a chart, 40 %'))).toEqual([]);
  const answered = { ...none, messages: [message({}), answer] };
  expect(milestones.next(answered)).toEqual(['Added a chart. Scene 2, Parcels a day.']);
  expect(milestones.next(answered)).toEqual([]);
});

test('[UI35] what a page finds when it opens is no news; a failure of its own request is', () => {
  const milestones = new Milestones();
  expect(milestones.next({ messages: [message({}), answer], working: [], job: job('done') })).toEqual([]);
  const asked = message({ id: 'm3', requestId: 'r2', state: 'pending' });
  expect(milestones.next({ ...none, messages: [asked] })).toEqual([]);
  const failed = message({ ...asked, state: 'failed', error: { code: 'scene_not_found', sceneId: '9' } });
  expect(milestones.next({ ...none, messages: [failed] })).toEqual([expect.stringContaining('9')]);
});

test('[UI35] an export is told when it begins, by the quarter, and how it ends', () => {
  const milestones = new Milestones();
  const told = (row: JobRow) => milestones.next({ ...none, job: row });
  expect(told(job('running', 0))).toEqual(['Exporting Acme.mp4']);
  expect(told(job('running', 20))).toEqual([]);
  expect(told(job('running', 50))).toEqual(['50 % of Acme.mp4 exported']);
  expect(told(job('running', 70))).toEqual([]);
  expect(told(job('done', 100))).toEqual(['Exported Acme.mp4']);
  expect(told({ ...job('running'), id: 'j2' })).toEqual(['Exporting Acme.mp4']);
  expect(told({ ...job('cancelled'), id: 'j2' })).toEqual(['Export cancelled']);
});
