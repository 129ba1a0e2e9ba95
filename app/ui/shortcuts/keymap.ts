export type Command =
  | 'toggle'
  | 'forward'
  | 'backward'
  | 'frame-back'
  | 'frame-on'
  | 'second-back'
  | 'second-on'
  | 'first-frame'
  | 'last-frame'
  | 'scene-back'
  | 'scene-on'
  | 'delete-scene'
  | 'duplicate-scene'
  | 'forget-selection'
  | 'undo'
  | 'redo'
  | 'loop'
  | 'fullscreen'
  | 'save-frame'
  | 'export'
  | 'compose'
  | 'next-area'
  | 'previous-area'
  | 'help';

export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/**
 * `text`: something with words in it is being edited. `control`: a button or link, which Space and Enter press.
 * `scroller`: what arrows scroll.
 */
export type Focus = 'page' | 'text' | 'empty-text' | 'control' | 'scroller' | 'overlay';

/**
 * What a key means where the focus is; null leaves it to the browser. `letters`: whether letters and signs alone are
 * shortcuts; who speaks to the computer, or whose hand slips, can switch those off (WCAG 2.1.4).
 */
export function commandFor(stroke: Keystroke, focus: Focus, letters = true): Command | null {
  if (stroke.isComposing || focus === 'overlay') return null;
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;

  if (stroke.ctrlKey || stroke.metaKey) {
    // In a box with words, undo belongs to the words.
    if (focus === 'text' || stroke.altKey) return null;
    if (key === 'z') return stroke.shiftKey ? 'redo' : 'undo';
    if (key === 'y' && !stroke.shiftKey) return 'redo';
    if (key === 'd' && !stroke.shiftKey && focus !== 'empty-text') return 'duplicate-scene';
    return null;
  }
  if (key === 'F6' && !stroke.altKey) return stroke.shiftKey ? 'previous-area' : 'next-area';
  if (stroke.altKey || focus === 'text' || focus === 'empty-text') return null;
  if (!letters && key.length === 1 && key !== ' ') return null;
  if (focus === 'scroller' && !stroke.shiftKey && scrolls.has(key)) return null;
  if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
  if (stroke.shiftKey) return shifted[key] ?? null;
  return plain[key] ?? null;
}

const plain: Readonly<Record<string, Command>> = {
  ' ': 'toggle',
  k: 'toggle',
  l: 'forward',
  j: 'backward',
  ArrowLeft: 'frame-back',
  ArrowRight: 'frame-on',
  ArrowUp: 'scene-back',
  ArrowDown: 'scene-on',
  Home: 'first-frame',
  End: 'last-frame',
  Delete: 'delete-scene',
  Backspace: 'delete-scene',
  Escape: 'forget-selection',
  f: 'fullscreen',
  s: 'save-frame',
  e: 'export',
  '/': 'compose',
  // Layouts on which the question mark needs no shift.
  '?': 'help',
};

const scrolls: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);

const shifted: Readonly<Record<string, Command>> = {
  ArrowLeft: 'second-back',
  ArrowRight: 'second-on',
  l: 'loop',
  '?': 'help',
  // Layouts on which the slash is shift and 7.
  '/': 'compose',
};

const SPEEDS = [-4, -2, -1, 0, 1, 2, 4];

/** J and L as in an editing suite: each press is one gear further back or on; standing still lies between. */
export function shuttle(playing: boolean, rate: number, direction: 1 | -1): number {
  const current = playing ? rate : 0;
  const next = direction === 1 ? SPEEDS.find((speed) => speed > current) : SPEEDS.findLast((speed) => speed < current);
  return next ?? current;
}

export interface Shortcut {
  /** Alternatives; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Whether a shortcut of the list is a letter or a sign, and goes when those are switched off. */
export function isLetter(keys: string): boolean {
  return /^(?:Shift )?[A-Z/?]$/.test(keys);
}

export const shortcutGroups: readonly { readonly name: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    name: 'Play',
    shortcuts: [
      { keys: ['Space', 'K'], does: 'Play or pause' },
      { keys: ['L'], does: 'Play, then faster: 1×, 2×, 4×' },
      { keys: ['J'], does: 'Slower, then backwards' },
      { keys: ['Shift L'], does: 'Loop on or off' },
      { keys: ['F'], does: 'Fullscreen' },
      { keys: ['S'], does: 'Save this frame as a PNG' },
    ],
  },
  {
    name: 'Move in time',
    shortcuts: [
      { keys: ['←', '→'], does: 'One frame' },
      { keys: ['Shift ←', 'Shift →'], does: 'One second' },
      { keys: ['↑', '↓'], does: 'Previous, next scene' },
      { keys: ['Home', 'End'], does: 'First, last frame' },
    ],
  },
  {
    name: 'Scenes',
    shortcuts: [
      { keys: ['Delete'], does: 'Delete the selected scene' },
      { keys: ['Mod D'], does: 'Duplicate it' },
      { keys: ['Alt ←', 'Alt →'], does: 'Move it along the strip' },
      { keys: ['F2'], does: 'Rename it' },
      { keys: ['Shift F10'], does: 'Its menu: length, name, place' },
      { keys: ['Esc'], does: 'Select nothing' },
    ],
  },
  {
    name: 'Everything',
    shortcuts: [
      { keys: ['Mod Z'], does: 'Undo' },
      { keys: ['Mod Shift Z'], does: 'Redo' },
      { keys: ['/'], does: 'Write a prompt' },
      { keys: ['E'], does: 'Export the video' },
      { keys: ['F6', 'Shift F6'], does: 'Next, previous part of the screen' },
      { keys: ['?'], does: 'These shortcuts' },
    ],
  },
];

/** The letters and signs among them, as a sentence lists them: K, L and ?. */
export function lettersInWords(): string {
  const keys = shortcutGroups.flatMap(({ shortcuts }) => shortcuts.flatMap((shortcut) => shortcut.keys));
  const letters = new Set(keys.filter(isLetter).map((each) => each.split(' ').at(-1) ?? ''));
  return new Intl.ListFormat('en-GB').format(letters);
}
