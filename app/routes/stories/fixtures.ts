import { describe, type AppError } from '$shared/response/errors';
import type { Outcome } from '$shared/schema/records';
import type { JobRow, ListedProjectRow, MessageRow, SceneRow } from '../../ui/rows';
import { chart, closing, fileOf, quote, title } from './pictures';

export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const scene = (id: string, name: string, durationInFrames: number): SceneRow => ({
  id,
  name,
  durationInFrames,
  revision: `${id}-1`,
});

export const scenes = [
  scene('title', 'Acme Rockets', 96),
  scene('chart', 'Parcels a day', 135),
  scene('quote', 'Quote', 114),
  scene('closing', 'Fly it home', 102),
];

export const thumbnails: ReadonlyMap<string, string> = new Map([
  ['title', title],
  ['chart', chart],
  ['quote', quote],
  ['closing', closing],
]);

const outcome = (tool: Outcome['tool'], sceneId: string, position: number, name: string, summary: string): Outcome => ({
  tool,
  sceneId,
  sceneName: name,
  position,
  summary,
  elementId: null,
});

let count = 0;
const message = (fields: Partial<MessageRow> & Pick<MessageRow, 'role' | 'text'>): MessageRow => {
  const id = `message-${++count}`;
  return {
    id,
    requestId: id,
    outcomes: [],
    alternatives: [],
    historyEntryId: null,
    error: null,
    state: 'done',
    ...fields,
  };
};

export const conversation: readonly MessageRow[] = [
  message({ role: 'user', text: 'intro for "Acme Rockets", bold white on navy' }),
  message({
    role: 'assistant',
    text: 'Made an opening title with your name large and a short line under it.',
    outcomes: [outcome('addScene', 'title', 1, 'Acme Rockets', '3.2 s · mask rise, slow push-in')],
    historyEntryId: 'h1',
  }),
  message({
    role: 'user',
    text: 'add a bar chart: Q1 10, Q2 25, Q3 40. and a quote from Mara Lind: It landed before I closed the app.',
  }),
  message({
    role: 'assistant',
    text: 'Added two scenes after it.',
    outcomes: [
      outcome('addScene', 'chart', 2, 'Parcels a day', '4.5 s · bars grow, Q3 in accent'),
      outcome('addScene', 'quote', 3, 'Quote', '3.8 s · word by word'),
    ],
    historyEntryId: 'h2',
    alternatives: [{ label: 'One scene instead?', prompt: 'put the chart and the quote into one scene' }],
  }),
];

export const pending = message({ role: 'user', text: 'the chart a bit slower', state: 'pending' });

export const failedMessage = message({
  role: 'user',
  text: 'make scene 9 red',
  state: 'failed',
  error: { code: 'worker_died', reason: 'the browser ended it to free memory' },
});

export const unanswered: readonly MessageRow[] = [
  message({ role: 'user', text: 'a chart of everything', requestId: 'stopped' }),
  message({
    role: 'assistant',
    text: 'Stopped. Nothing was changed.',
    requestId: 'stopped',
    error: { code: 'request_stopped' },
  }),
  message({ role: 'user', text: 'and a quote', state: 'failed' }),
];

export const refused: readonly MessageRow[] = [
  message({ role: 'user', text: 'delete scene 9' }),
  message({
    role: 'assistant',
    text: 'There are 4 scenes, so there is no scene 9. Nothing was changed.',
    alternatives: [{ label: 'Delete scene 4', prompt: 'delete scene 4' }],
  }),
  message({ role: 'user', text: 'delete the quote' }),
  message({
    role: 'assistant',
    text: 'Deleted the quote. The video is now 11.1 s long.',
    outcomes: [outcome('deleteScene', 'gone', 3, 'Quote', '3.8 s · can be brought back')],
    historyEntryId: 'h3',
  }),
];

const longText = Array.from({ length: 120 }, () => 'A sentence that goes on and on about parcels and rockets.').join(
  ' ',
);
const longName =
  'A scene with a name so long that nobody would give it, DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftVollversammlung included';

export const veryLong: readonly MessageRow[] = [
  message({ role: 'user', text: longText }),
  message({
    role: 'assistant',
    text: `Made one scene from the first sentence. ${longText.slice(0, 400)}`,
    outcomes: [outcome('addScene', 'title', 1, longName, `3.2 s · ${longText.slice(0, 200)}`)],
  }),
];

export const rightToLeft: readonly MessageRow[] = [
  message({ role: 'user', text: 'مقدمة لـ «صواريخ أكمي»، أبيض عريض على كحلي' }),
  message({
    role: 'assistant',
    text: 'أُنشئ مشهد افتتاحي باسمكم كبيرًا وتحته سطر قصير.',
    outcomes: [outcome('addScene', 'title', 1, 'صواريخ أكمي', '3.2 s · mask rise')],
    historyEntryId: 'h4',
    alternatives: [{ label: 'مشهدان بدل واحد؟', prompt: 'مشهدان' }],
  }),
  message({ role: 'user', text: 'הוסף ציטוט 😀' }),
];

export const manyScenes: readonly SceneRow[] = Array.from({ length: 42 }, (_, index) =>
  scene(`many-${index}`, index === 1 ? longName : `Scene about thing ${index + 1}`, 12 + ((index * 37) % 140)),
);
export const manyThumbnails: ReadonlyMap<string, string> = new Map(
  manyScenes.map((one, index) => [one.id, [title, chart, quote, closing][index % 4] ?? title]),
);

const project = (
  id: string,
  name: string,
  cover: string | null,
  fields: Partial<ListedProjectRow> = {},
): ListedProjectRow => ({
  id,
  name,
  width: 1920,
  height: 1080,
  fps: 30,
  sceneCount: 4,
  durationInFrames: 447,
  coverSceneId: cover,
  cover: cover === null ? null : fileOf(thumbnails.get(cover) ?? title),
  changedAt: NOW,
  ...fields,
});

export const projects: readonly ListedProjectRow[] = [
  project('p1', 'Acme launch', 'title'),
  project('p2', 'Customer quotes', 'quote', { sceneCount: 6, durationInFrames: 660, changedAt: NOW - 2 * DAY }),
  project('p3', 'Q3 report', 'chart', { sceneCount: 9, durationInFrames: 1230, changedAt: NOW - 10 * DAY }),
];
export const oddProjects: readonly ListedProjectRow[] = [
  project('p4', longName, null, { sceneCount: 1, durationInFrames: 5400 }),
  project('p5', 'إطلاق أكمي', 'closing', { sceneCount: 1, changedAt: NOW - 400 * DAY }),
  project('p6', '🚀', 'title', { sceneCount: 0, durationInFrames: 0 }),
];
export const theProject = project('p1', 'Acme launch', 'title');

const job = (fields: Partial<JobRow>): JobRow => ({
  id: 'job',
  state: 'running',
  progressPercent: 0,
  remainingMs: null,
  fileName: 'acme-launch.mp4',
  error: null,
  ...fields,
});
export const jobs = {
  starting: job({}),
  running: job({ progressPercent: 62, remainingMs: 21_400 }),
  done: job({ state: 'done', progressPercent: 100 }),
  cancelled: job({ state: 'cancelled', progressPercent: 30 }),
  failed: job({
    state: 'failed',
    progressPercent: 30,
    error: { code: 'encoder_unavailable', format: '4K H.264', works: '1080p' },
  }),
};

export const storageFull: AppError = { code: 'storage_full', usedBytes: 812e6 };
export const notWritten: AppError = {
  code: 'file_not_written',
  fileName: 'acme-launch.mp4',
  reason: 'the disk is full',
};
export const noPreview = describe({ code: 'preview_unavailable', reason: 'its frame never answered' });
export const workerDied = describe({ code: 'worker_died', reason: 'the browser ended it to free memory' });
