import { describe, expect, test } from 'vitest';
import type { EditorView, PlayerView } from '../../../app/ui/editor/editor-view';
import { runCommand, toScene } from '../../../app/ui/editor/run-command';
import { usualChoice } from '$shared/protocol/export-choices';
import {
  commandFor,
  isLetter,
  lettersInWords,
  shortcutGroups,
  shuttle,
  type Focus,
  type Keystroke,
} from '../../../app/ui/shortcuts/keymap';

const stroke = (key: string, held: Partial<Keystroke> = {}): Keystroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

/** A player and an editor that only remember what they were asked. */
function openEditor(present: Partial<PlayerView> = {}, selectedSceneId: string | null = 'b') {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) =>
      void asked.push([name, ...values].join(' '));
  const scenes = ['a', 'b', 'c'].map((id) => ({ id, name: id, durationInFrames: 90, revision: id }));
  const editor: EditorView = {
    project: null,
    lastStep: null,
    scenes,
    messages: [],
    working: [],
    save: { state: 'saved' },
    thumbnails: new Map(),
    exports: {
      job: null,
      exportable: null,
      choice: usualChoice,
      pace: null,
      saved: null,
      trouble: null,
      shareable: false,
      picturing: false,
      choose: note('choose'),
      find: note('find'),
      start: note('export'),
      cancel: note('cancel'),
      download: note('download'),
      share: note('share'),
      saveFrame: note('picture'),
    },
    selectedSceneId,
    sceneErrors: new Map(),
    canUndo: true,
    canRedo: false,
    player: {
      frame: 100,
      playing: false,
      rate: 1,
      loop: false,
      durationInFrames: 270,
      ready: true,
      play: note('play'),
      pause: note('pause'),
      toggle: note('toggle'),
      seek: note('seek'),
      setRate: note('rate'),
      setLoop: note('loop'),
      mount: note('mount'),
      ...present,
    },
    send: note('send'),
    stop: note('stop'),
    retry: note('retry'),
    undo: note('undo'),
    redo: note('redo'),
    select: note('select'),
    deleteScene: note('delete'),
    duplicateScene: note('duplicate'),
    moveScene: note('move'),
    renameScene: note('rename'),
    retryScene: note('retryScene'),
    setDuration: (...values) => {
      note('duration')(...values);
      return Promise.resolve(true);
    },
    renameProject: note('renameProject'),
    downloadBackup: note('backup'),
  };
  const screen = {
    fullscreen: note('fullscreen'),
    compose: note('compose'),
    help: note('help'),
    openExport: note('export'),
    deleteScene: note('delete'),
    duplicateScene: note('duplicate'),
    undo: note('undo'),
    redo: note('redo'),
  };
  return { editor, screen, asked };
}

function press(key: string, held: Partial<Keystroke> = {}, focus: Focus = 'page', present: Partial<PlayerView> = {}) {
  const { editor, screen, asked } = openEditor(present);
  const command = commandFor(stroke(key, held), focus);
  if (command) runCommand(command, editor, screen);
  return asked;
}

describe('[UI9] shortcuts rest while somebody writes', () => {
  const everything = [' ', 'k', 'l', 'j', 'f', '?', '/', 'Home', 'End', 'Delete', 'Backspace', 'ArrowLeft', 'Escape'];

  test.each(['text', 'empty-text', 'overlay'] as const)('[UI9] no plain key means anything in: %s', (focus) => {
    expect(everything.map((key) => commandFor(stroke(key), focus))).toEqual(everything.map(() => null));
  });

  test('[UI9] nor anything an input method is still composing', () => {
    expect(commandFor(stroke('k', { isComposing: true }), 'page')).toBeNull();
  });

  test('[UI9] Space and Enter press the button that has the focus, the other keys go on working', () => {
    expect(commandFor(stroke(' '), 'control')).toBeNull();
    expect(commandFor(stroke('Enter'), 'control')).toBeNull();
    expect(commandFor(stroke('k'), 'control')).toBe('toggle');
  });
});

test('[UI10] undo belongs to the words in a box that holds some, else to the project', () => {
  for (const held of [{ metaKey: true }, { ctrlKey: true }]) {
    expect(commandFor(stroke('z', held), 'text')).toBeNull();
    expect(commandFor(stroke('z', held), 'empty-text')).toBe('undo');
    expect(commandFor(stroke('z', held), 'page')).toBe('undo');
    expect(commandFor(stroke('Z', { ...held, shiftKey: true }), 'page')).toBe('redo');
  }
  expect(commandFor(stroke('y', { ctrlKey: true }), 'page')).toBe('redo');
  expect(press('z', { ctrlKey: true })).toEqual(['undo']);
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual([]); // there is nothing to redo
});

describe('[UI11] an editor is driven as editing suites are', () => {
  test('[UI11] Space and K play and pause', () => {
    expect(press(' ')).toEqual(['toggle']);
    expect(press('k')).toEqual(['toggle']);
    expect(press(' ', {}, 'page', { rate: -2 })).toEqual(['rate 1', 'toggle']);
    expect(press(' ', {}, 'page', { rate: 2 })).toEqual(['toggle']);
  });

  test('[UI11] L and J change gear, one press at a time, through standing still', () => {
    const up = [1, 2, 4, 4];
    let speed = 0;
    expect(up.map(() => (speed = shuttle(speed !== 0, speed, 1)))).toEqual(up);
    const down = [2, 1, 0, -1, -2, -4, -4];
    expect(down.map(() => (speed = shuttle(speed !== 0, speed, -1)))).toEqual(down);
    expect(press('l')).toEqual(['rate 1', 'play']);
    expect(press('l', {}, 'page', { playing: true })).toEqual(['rate 2']);
    expect(press('j', {}, 'page', { playing: true })).toEqual(['pause']);
    expect(press('j')).toEqual(['rate -1', 'play']);
  });

  test('[UI11] arrows step by frame, with Shift by second, and stop playback', () => {
    expect(press('ArrowLeft')).toEqual(['seek 99']);
    expect(press('ArrowRight', {}, 'page', { playing: true })).toEqual(['pause', 'seek 101']);
    expect(press('ArrowRight', { shiftKey: true })).toEqual(['seek 130']);
    expect(press('ArrowLeft', { shiftKey: true }, 'page', { frame: 4 })).toEqual(['seek 0']);
    expect(press('ArrowRight', {}, 'page', { frame: 269 })).toEqual(['seek 269']);
  });

  test('[UI11] Home and End go to the ends', () => {
    expect(press('Home')).toEqual(['seek 0']);
    expect(press('End')).toEqual(['seek 269']);
  });

  test('[UI11] back goes to the start of a scene first, then to the one before', () => {
    const from = (frame: number, direction: 1 | -1) => {
      const { editor, asked } = openEditor({ frame });
      toScene(editor, direction);
      return asked;
    };
    expect(from(150, -1)).toEqual(['seek 90']);
    expect(from(92, -1)).toEqual(['seek 0']);
    expect(from(100, 1)).toEqual(['seek 180']);
    expect(from(200, 1)).toEqual([]);
  });

  test('[UI11] what is selected can be deleted and duplicated; with nothing selected nothing happens', () => {
    expect(press('Delete')).toEqual(['delete b']);
    expect(press('d', { metaKey: true })).toEqual(['duplicate b']);
    const { editor, screen, asked } = openEditor({}, null);
    runCommand('delete-scene', editor, screen);
    runCommand('duplicate-scene', editor, screen);
    expect(asked).toEqual([]);
  });

  test('[UI11] the rest of the keys', () => {
    expect(press('Escape')).toEqual(['select ']);
    expect(press('L', { shiftKey: true })).toEqual(['loop true']);
    expect(press('f')).toEqual(['fullscreen']);
    expect(press('/')).toEqual(['compose']);
    expect(press('e')).toEqual(['export']);
    expect(press('?', { shiftKey: true })).toEqual(['help']);
  });
});

test('[UI12] the sheet of shortcuts lists no key that does nothing', () => {
  const names: Record<string, string> = { Space: ' ', '←': 'ArrowLeft', '→': 'ArrowRight', '↑': 'ArrowUp' };
  Object.assign(names, { '↓': 'ArrowDown', Esc: 'Escape' });
  const listed = shortcutGroups.flatMap((group) => group.shortcuts).flatMap((shortcut) => shortcut.keys);
  // These need the focus on the strip, which handles them itself.
  const onStrip = ['F2', 'Shift F10', 'Alt ←', 'Alt →'];
  for (const keys of listed.filter((key) => !onStrip.includes(key))) {
    const parts = keys.split(' ');
    const key = parts.at(-1) ?? '';
    const held = { shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Mod') };
    expect(commandFor(stroke(names[key] ?? key, held), 'page'), keys).not.toBeNull();
  }
});

test('[UI33] with letters switched off, signs and letters mean nothing and every other key what it did', () => {
  for (const key of ['k', 'l', 'j', 'f', '/', '?']) expect(commandFor(stroke(key), 'page', false), key).toBeNull();
  expect(commandFor(stroke('L', { shiftKey: true }), 'page', false)).toBeNull();
  expect(commandFor(stroke(' '), 'page', false)).toBe('toggle');
  expect(commandFor(stroke('ArrowLeft'), 'page', false)).toBe('frame-back');
  expect(commandFor(stroke('z', { ctrlKey: true }), 'page', false)).toBe('undo');
  expect(['K', 'Shift L', '?', '/'].every(isLetter)).toBe(true);
  // What the settings say of them is the list of the sheet.
  for (const letter of lettersInWords().split(/, | and /))
    expect(commandFor(stroke(letter), 'page'), letter).not.toBeNull();
  expect(lettersInWords()).toBe('K, L, J, F, S, /, E and ?');
  expect(['Space', 'Mod D', 'F2', 'Esc', '←', 'Shift ←'].some(isLetter)).toBe(false);
});

test('[UI32] F6 goes from part to part even while somebody writes, but not out of a dialog', () => {
  expect(commandFor(stroke('F6'), 'text')).toBe('next-area');
  expect(commandFor(stroke('F6', { shiftKey: true }), 'page')).toBe('previous-area');
  expect(commandFor(stroke('F6'), 'overlay')).toBeNull();
});

test('[UI46] where arrows scroll, they scroll', () => {
  for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', ' '])
    expect(commandFor(stroke(key), 'scroller'), key).toBeNull();
  expect(commandFor(stroke('k'), 'scroller')).toBe('toggle');
});
