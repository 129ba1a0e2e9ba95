import { expect, test } from 'vitest';
import { actionForKey, type StripAction } from '../../../app/ui/timeline/strip-keys';

const press = (key: string, held: Partial<KeyboardEvent> = {}, selected = 1): StripAction | null =>
  actionForKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held },
    { selected, current: 2, count: 4 },
  );

test.each<readonly [string, Partial<KeyboardEvent>, StripAction | null]>([
  ['ArrowRight', {}, { do: 'select', index: 2 }],
  ['ArrowUp', {}, { do: 'select', index: 0 }],
  ['End', {}, { do: 'select', index: 3 }],
  ['ArrowLeft', { altKey: true }, { do: 'move', to: 0 }],
  ['F10', { shiftKey: true }, { do: 'menu' }],
  ['ContextMenu', {}, { do: 'menu' }],
  ['F2', {}, { do: 'rename' }],
  ['ArrowRight', { ctrlKey: true }, null],
  ['a', {}, null],
])('[UI19] %s %o does its part to the scene that is selected', (key, held, action) => {
  expect(press(key, held)).toEqual(action);
});

test('[UI19] keys end where the strip does, and begin under the playhead where nothing is selected', () => {
  expect(press('ArrowRight', { altKey: true }, 3)).toEqual({ do: 'move', to: 3 });
  expect(press('ArrowLeft', {}, 0)).toEqual({ do: 'select', index: 0 });
  expect(press('Enter', {}, -1)).toEqual({ do: 'select', index: 2 });
  expect(['F2', 'ContextMenu'].map((key) => press(key, {}, -1))).toEqual([null, null]);
});
