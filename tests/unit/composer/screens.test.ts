import { expect, test } from 'vitest';
import type { LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { briefFor, plainTheme, square, upright, wide } from './briefs';
import { codeOf, compose, runCode } from './run-code';

function elementOf<Type extends LeafElement['type']>(brief: SceneBrief, type: Type) {
  const leaves = compose(brief, plainTheme, wide).layout.elements.flatMap(leavesOf);
  const found = leaves.find((leaf): leaf is Extract<LeafElement, { type: Type }> => leaf.type === type);
  if (!found) throw new Error(`no ${type} among ${leaves.map((leaf) => leaf.type).join(', ')}`);
  return found;
}

test('[CO35] in a talk whoever speaks first is the other one, and without names two take turns', () => {
  const said = (title: string, text: string) => ({ title, text, tag: null });
  const named = elementOf(
    briefFor('chat', { entries: [said('Ana', 'Hi'), said('Ben', 'Hello'), said('Ana', 'Bye')] }),
    'chat',
  );
  expect(named.messages).toEqual([
    { from: 'Ana', text: 'Hi', mine: false },
    { from: null, text: 'Hello', mine: true },
    { from: 'Ana', text: 'Bye', mine: false },
  ]);
  const written = elementOf(briefFor('chat', { items: ['Ana: Hi', 'Me: Hello'] }), 'chat');
  expect(written.messages.map(({ from, text, mine }) => [from, text, mine])).toEqual([
    ['Ana', 'Hi', false],
    [null, 'Hello', true],
  ]);
  const nameless = elementOf(briefFor('chat', { items: ['One', 'Two', 'Three'] }), 'chat');
  expect(nameless.messages.map(({ mine }) => mine)).toEqual([false, true, false]);
});

test('[CO36] a terminal tells commands, output, success and failure apart', () => {
  const lines = (items: string[]) => elementOf(briefFor('terminal', { items }), 'terminal').lines;
  expect(lines(['$ make', 'compiling', '✓ built', 'Error: no disk', 'npm test'])).toEqual([
    { kind: 'command', text: 'make' },
    { kind: 'output', text: 'compiling' },
    { kind: 'success', text: 'built' },
    { kind: 'error', text: 'Error: no disk' },
    { kind: 'command', text: 'npm test' },
  ]);
  expect(lines(['frobnicate --all', 'fine']).map(({ kind }) => kind)).toEqual(['command', 'output']);
});

test('[CO37] the cursor of a walkthrough ends on the button it presses, in every shape', () => {
  const brief = briefFor('ui-walkthrough', { items: ['Email', 'Password'], action: 'Log in' });
  for (const format of [wide, upright, square]) {
    const { parts } = runCode(codeOf(compose(brief, plainTheme, format), plainTheme, format));
    const screen = parts.find(({ component }) => component === 'Screen')?.props['box'] as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    const path = parts.find(({ component }) => component === 'Cursor')?.props['path'] as {
      x: number;
      y: number;
      click: boolean;
    }[];
    const [field, button] = path;
    expect(path).toHaveLength(2);
    expect(path.every(({ click }) => click)).toBe(true);
    expect(button?.y).toBeGreaterThan(field?.y ?? 0);
    for (const { x, y } of path) {
      expect(x).toBeGreaterThan(screen.x);
      expect(x).toBeLessThan(screen.x + screen.width);
      expect(y).toBeGreaterThan(screen.y);
      expect(y).toBeLessThan(screen.y + screen.height);
    }
  }
});

test('[CO38] pictures and confetti lie behind the words, a cursor above everything', () => {
  const order = (recipe: string, said: Partial<SceneBrief>) =>
    runCode(codeOf(compose(briefFor(recipe, said), plainTheme, wide), plainTheme, wide)).parts.map(
      ({ component }) => component,
    );
  expect(order('photo', { headline: 'We moved' })).toEqual(['Photo', 'Text']);
  expect(order('celebration', { headline: 'We did it' })).toEqual(['Confetti', 'Text']);
  expect(order('ui-walkthrough', { headline: 'Ready', action: 'Go' }).at(-1)).toBe('Cursor');
});

test('[CO39] a post names its author and handle apart and shows no number that nobody gave', () => {
  const post = elementOf(briefFor('social-post', { quote: 'Day one.', attribution: 'Mara Lind (@mara)' }), 'post');
  expect(post).toMatchObject({ author: 'Mara Lind', handle: '@mara', text: 'Day one.', metrics: [] });
});
