import '../../support/runes';
import { afterEach, expect, test, vi } from 'vitest';
import { Heard } from '../../../app/worker-client/heard';
import type { SaveState } from '$shared/protocol/worker';
import type { UnsavedRows } from '$shared/protocol/storage';

afterEach(() => vi.useRealTimers());

function listener() {
  vi.useFakeTimers();
  const told: string[] = [];
  const heard = new Heard({
    projectId: 'acme',
    onSaved: () => told.push('saved'),
    onUnsaved: () => told.push('unsaved'),
    onCompiled: () => told.push('compiled'),
  });
  const save = (state: SaveState, documentId = 'acme') => heard.take({ type: 'save', documentId, save: state });
  const work = (type: 'working' | 'finished', requestId: string) =>
    heard.take({ type, requestId, projectId: 'acme', sentence: 'Making a title' });
  return { heard, told, save, work };
}

const SAVED = { state: 'saved' } as const;
const SAVING = { state: 'saving' } as const;
const FULL = { state: 'not_saved', error: { code: 'storage_full' } } as SaveState; // how full it is matters nowhere here

test('[PF9] that something is not on disk is said at once; that it is, a moment later', () => {
  const { heard, told, save } = listener();
  save(SAVING);
  expect(heard.save).toEqual(SAVING);
  save(SAVED);
  expect(heard.save).toEqual(SAVING);
  vi.advanceTimersByTime(50);
  expect(heard.save).toEqual(SAVED);
  expect(told).toEqual(['saved']);
  save(FULL);
  expect(heard.save).toEqual(FULL);
});

test('[PF9] nothing says that all is saved once the next change is being stored', () => {
  const { heard, told, save } = listener();
  save(SAVED);
  save(SAVING);
  vi.advanceTimersByTime(1000);
  expect(heard.save).toEqual(SAVING);
  expect(told).toEqual([]);
});

test('[ST1] rows that the device refused are handed on at once, and other projects are not listened to', () => {
  const { heard, told, save } = listener();
  heard.take({ type: 'unsaved', projectId: 'acme', rows: {} as UnsavedRows }); // handed on unread
  heard.take({ type: 'unsaved', projectId: 'other', rows: {} as UnsavedRows }); // handed on unread
  save(FULL, 'other');
  expect(told).toEqual(['unsaved']);
  expect(heard.save).toEqual(SAVED);
});

test('[PF8] what is done at once is never said to be worked at', () => {
  const { heard, work } = listener();
  const before = heard.working;
  work('working', 'r1');
  work('finished', 'r1');
  vi.advanceTimersByTime(1000);
  expect(heard.working).toBe(before);
});

test('[PF8] what takes a moment is said while it does, and not after its answer', () => {
  const { heard, work } = listener();
  work('working', 'r1');
  expect(heard.working).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(heard.working).toMatchObject([{ requestId: 'r1', sentence: 'Making a title' }]);
  heard.finish('r1');
  work('finished', 'r1');
  vi.advanceTimersByTime(50);
  expect(heard.working).toEqual([]);
});

test('[PF13] code that is being stored is passed on if it is this project’s', () => {
  const { heard, told } = listener();
  heard.take({ type: 'compiled', projectId: 'other', modules: [] });
  expect(told).toEqual([]);
  heard.take({ type: 'compiled', projectId: 'acme', modules: [] });
  expect(told).toEqual(['compiled']);
});
