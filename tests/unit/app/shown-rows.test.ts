import '../../support/runes';
import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_PROJECT } from '../../../app/database/write/commit-update';
import type { ProjectRows } from '../../../app/database/read/open-project';
import type { EditorRows } from '../../../app/database/read/read-composition';
import { ShownRows } from '../../../app/worker-client/shown-rows';
import type { UnsavedRows } from '$shared/protocol/storage';

afterEach(() => vi.useRealTimers());

function rowsOf(name: string): ProjectRows {
  const project = { ...EMPTY_PROJECT, id: 'acme', name };
  const composition = { width: 1920, height: 1080, fps: 30, scenes: [] };
  return { editor: { project, scenes: [], failures: [], composition }, messages: [], history: [] };
}

const unsavedRows = (name: string): UnsavedRows => ({
  project: { ...EMPTY_PROJECT, id: 'acme', name },
  scenes: [],
  messages: [],
  history: [],
  modules: [],
});

function screen() {
  vi.useFakeTimers();
  const given: string[] = [];
  const frame = { isShown: true, waits: true };
  const readings: ((editor: EditorRows) => void)[] = [];
  const shown = new ShownRows({
    arrivals: {
      get isShown() {
        return frame.isShown;
      },
      show: ({ editor }) => {
        given.push(editor?.project.name ?? '');
        frame.isShown = false;
        return true;
      },
      arrive: () => undefined,
    },
    frameIsReady: () => true,
    mayWaitForPicture: () => frame.waits,
    readStored: () => Promise.resolve(rowsOf('stored')),
    readUnsaved: () => new Promise((resolve) => readings.push(resolve)),
    onDrawn: () => undefined,
  });
  shown.takeStored(rowsOf('first'));
  const name = () => shown.now.editor?.project.name;
  return { shown, given, frame, readings, name };
}

test('[PF8] an answer is given to the frame at once, and drawn around it when that has painted it', () => {
  const { shown, given, frame, name } = screen();
  shown.takeStored(rowsOf('second'));
  expect(given).toEqual(['first', 'second']);
  shown.painted(); // something older
  expect(name()).toBe('first');
  frame.isShown = true;
  shown.painted();
  expect(name()).toBe('second');
});

test('[PF8] a frame that takes long is not waited for, and what a hand has moved is drawn at once', () => {
  const { shown, frame, name } = screen();
  shown.takeStored(rowsOf('second'));
  vi.advanceTimersByTime(100);
  expect(name()).toBe('second');
  frame.waits = false;
  shown.takeStored(rowsOf('third'));
  expect(name()).toBe('third');
});

test('[ST1] what the device refuses to store stands in place of what is stored, until it is stored', async () => {
  const { shown, readings, name } = screen();
  const taken = shown.takeUnsaved(unsavedRows('refused'));
  const { editor } = rowsOf('refused');
  if (editor) readings[0]?.(editor);
  await taken;
  expect(name()).toBe('refused');
  shown.takeStored(rowsOf('older'));
  expect(name()).toBe('refused');
  await shown.leaveUnsaved();
  vi.advanceTimersByTime(100);
  expect(name()).toBe('stored');
});

test('[ST1] of two refusals the latter is shown, however long the first is read for', async () => {
  const { shown, readings, name } = screen();
  const taken = [shown.takeUnsaved(unsavedRows('one')), shown.takeUnsaved(unsavedRows('two'))];
  const [one, two] = [rowsOf('one').editor, rowsOf('two').editor];
  if (two) readings[1]?.(two);
  if (one) readings[0]?.(one);
  await Promise.all(taken);
  expect(name()).toBe('two');
});
