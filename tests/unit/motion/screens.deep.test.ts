import { expect, test } from 'vitest';
import { fitChat } from '$shared/motion/fit-chat';
import { fitCode } from '$shared/motion/fit-code';
import { fitDevice } from '$shared/motion/fit-device';
import { fitNotifications } from '$shared/motion/fit-notifications';
import { fitPost } from '$shared/motion/fit-post';
import { fitPrompt } from '$shared/motion/fit-prompt';
import { besideEm, fitScreen } from '$shared/motion/fit-screen';
import { fitTerminal } from '$shared/motion/fit-terminal';
import { fitWipe } from '$shared/motion/fit-wipe';
import { hardWrap, linesOf, softWrap } from '$shared/motion/mono-lines';
import { measureText } from '$shared/motion/measure-text';
import type { KitLook } from '$shared/motion/props/base';
import { blend, isDarkShade, lightOnDark, luminance } from '$shared/motion/shade';
import { languageOf, tokensOf } from '$shared/motion/tokens';
import { fontOfTypeface } from '$shared/motion/typeface';

const face = { font: 'Bricolage Grotesque', weight: 600 };
const look: KitLook = {
  heading: face,
  body: { ...face, weight: 400 },
  label: face,
  figure: face,
  mono: { font: 'JetBrains Mono', weight: 400 },
  radius: 12,
  card: 'filled',
};
const roomy = { width: 1606, height: 720, size: 66, minSize: 30, look };
const uprightRoom = { ...roomy, width: 904, height: 1300 };
const rooms = [roomy, uprightRoom, { ...roomy, width: 888, height: 620 }];
const texts = [
  'ok',
  'A line of middling length that says a thing',
  'long '.repeat(40),
  'x'.repeat(200),
  'مرحبا بالعالم، هذا نص',
];

test.each(rooms)('[MO65] from 1 to 20 parts of any length stay in $width × $height and are never too small', (room) => {
  for (const text of texts) {
    for (const count of [1, 4, 20]) {
      const many = Array.from({ length: count }, () => text);
      const fitted = [
        fitChat(
          many.map((said, index) => ({ from: 'Anna', text: said, mine: index % 2 === 1 })),
          room,
        ),
        fitNotifications(
          many.map((title) => ({ app: null, title, text, time: 'now' })),
          room,
        ),
        fitCode(many.join('\n'), false, room),
        fitTerminal(
          many.map((line) => ({ kind: 'output' as const, text: line })),
          room,
        ),
        fitPrompt(text, many.join(' '), room),
        fitPost({ author: text, handle: text, text, metrics: many.map((label) => ({ label, value: '1' })) }, room),
      ];
      for (const { height, size } of fitted) {
        expect(height).toBeLessThanOrEqual(room.height + 1);
        expect(size).toBeGreaterThanOrEqual(room.minSize);
      }
    }
  }
});

test.each(rooms)(
  '[MO66] of a talk, a stack or a listing too long for $width × $height what is missing is counted',
  (room) => {
    const many = Array.from({ length: 90 }, (_, index) => `Part ${index + 1}`);
    const chat = fitChat(
      many.map((text) => ({ from: null, text, mine: false })),
      room,
    );
    expect(chat.bubbles.length + chat.left).toBe(90);
    expect(chat.bubbles.at(-1)?.text.lines[0]?.text).toBe('Part 90');
    const stack = fitNotifications(
      many.map((title) => ({ app: null, title, text: null, time: null })),
      room,
    );
    expect(stack.cards.length + stack.left).toBe(90);
    const code = fitCode(many.join('\n'), false, room);
    expect(code.rows.filter((row) => row.line !== null).length + code.left).toBe(90);
    expect(code.rows.at(-1)?.text).toBe(`… ${code.left} more`);
  },
);

test('[MO62] a prompt is not set with a word to a line where smaller letters make a sentence of it', () => {
  const room = { width: 904, height: 1500, size: 150, minSize: 42, look };
  const { prompt, size } = fitPrompt('best pizza near me', null, room);
  expect(prompt.lines.map(({ text }) => text)).toEqual(['best pizza', 'near me']);
  expect(size).toBeGreaterThan(room.size * 0.6);
  // One long word, or a script without spaces, is no list.
  expect(fitPrompt('Rechtsschutzversicherungsgesellschaften', null, { ...room, size: 60 }).size).toBeGreaterThan(24);
});

test('[MO67] code and commands keep their spaces and are broken only where a row is full', () => {
  const font = fontOfTypeface(look.mono);
  const line = '    return  { a: 1 };';
  expect(hardWrap(line, 100, font)).toEqual([line]);
  const rows = hardWrap('0123456789'.repeat(5), 12, font);
  expect(rows.join('')).toBe('0123456789'.repeat(5));
  for (const row of rows) expect(measureText(row, font, 1)).toBeLessThanOrEqual(12);
  expect(linesOf('\t\tif (x) {\n\t\t  y();\n\t\t}\n\n')).toEqual(['if (x) {', '  y();', '}']);
});

test('[MO67] a long line of code goes on under its beginning, and a word that is too long is broken', () => {
  const font = fontOfTypeface(look.mono);
  const em = (letters: number) => measureText('x'.repeat(letters), font, 1) + 0.01;
  expect(softWrap('  return total(first, second);', em(20), font)).toEqual(['  return total(', '    first, second);']);
  expect(softWrap('short', em(20), font)).toEqual(['short']);
  const words = softWrap('a '.repeat(60).trim(), em(9), font);
  expect(words.join(' ').split(/\s+/)).toEqual('a '.repeat(60).trim().split(' '));
  expect(softWrap('0123456789'.repeat(3), em(12), font).join('').replaceAll(' ', '')).toBe('0123456789'.repeat(3));
  // Where a window leaves no room, or not enough for one sign, each stands alone.
  for (const room of [-3, 0, 0.1, 0.9]) {
    const family = '  return 👨‍👩‍👧‍👦👨‍👩‍👧‍👦;';
    expect(softWrap(family, room, font).join('').replaceAll(' ', '')).toBe(family.replaceAll(' ', ''));
  }
  for (const row of words) expect(measureText(row, font, 1)).toBeLessThanOrEqual(em(9));
});

test('[MO67] code is set larger in more lines where there is more height than width', () => {
  const line = `const answer = await ask(question, { patience: 20 });`;
  const [flat, tall] = [
    fitCode(line, false, { ...roomy, width: 900, height: 700 }),
    fitCode(line, false, { ...roomy, width: 900, height: 1500 }),
  ];
  expect(tall.size).toBeGreaterThan(flat.size);
  expect(tall.rows.length).toBeGreaterThan(flat.rows.length);
});

test('[MO67] lines that begin with a sign are marked as added or removed, without it', () => {
  const { rows } = fitCode('+ const a = 1;\n- let a;\n  done();', true, roomy);
  expect(rows.map(({ mark, text }) => [mark, text])).toEqual([
    ['added', ' const a = 1;'],
    ['removed', ' let a;'],
    [null, ' done();'],
  ]);
  const loose = fitCode('if (x) {\n-  a();\n+  b();\n  c();\n}', true, roomy);
  expect(loose.rows.at(3)?.text).toBe('  c();');
  const patch = fitCode('--- a/x.ts\n+++ b/x.ts\n@@ -1 +1 @@\n-a\n+b', true, roomy);
  expect(patch.rows.map(({ mark }) => mark)).toEqual([null, null, null, 'removed', 'added']);
});

test.each([
  ['js', 'const a = "x"; // note', ['keyword:const', 'string:"x"', 'comment:// note']],
  ['python', 'def f(n): # note', ['keyword:def', 'name:f', 'comment:# note']],
  ['sql', 'SELECT id FROM t -- all', ['keyword:SELECT', 'keyword:FROM', 'comment:-- all']],
  ['json', '{ "a": 12 }', ['name:"a"', 'number:12']],
  ['css', '.a { color: #ff0000; }', ['name:color', 'number:#ff0000']],
  ['html', '<a href="x">', ['tag:<a', 'name:href', 'string:"x"']],
  ['bash', 'cd app # there', ['keyword:cd', 'comment:# there']],
  ['go', 'func main() {}', ['keyword:func', 'name:main']],
  ['rust', 'let mut n = 3;', ['keyword:let', 'keyword:mut', 'number:3']],
] as const)('[MO68] %s is coloured by what it is, and not a letter is lost', (language, line, expected) => {
  const [tokens = []] = tokensOf([line], language);
  expect(tokens.map(({ text }) => text).join('')).toBe(line);
  expect(tokens.map(({ kind, text }) => `${kind}:${text}`)).toEqual(expect.arrayContaining([...expected]));
  expect(languageOf(line, language)).toBe(language);
});

test('[MO68] a comment over several lines goes on, and an unfinished string ends with its line', () => {
  const lines = tokensOf(['a /* one', 'two */ b', 'c = "open', 'd'], 'js');
  expect(lines[1]?.[0]).toEqual({ kind: 'comment', text: 'two */' });
  expect(lines[3]).toEqual([{ kind: 'plain', text: 'd' }]);
});

test('[MO68] what a piece of code is written in is told by its looks', () => {
  const told = ['{ "a": 1 }', '<p>Hi</p>', 'select 1', 'def f(x):\n    return x', 'fn main() {}', 'npm install'];
  expect(told.map((code) => languageOf(code, null))).toEqual(['json', 'html', 'sql', 'python', 'rust', 'bash']);
  expect(languageOf('x', 'TypeScript')).toBe('js');
  expect(languageOf('x = 1', 'cobol')).toBe('js');
});

test('[MO69] devices keep their proportions inside their box, and what they show stays inside them', () => {
  for (const [width, height] of [
    [1606, 720],
    [904, 1500],
    [600, 600],
    [300, 1400],
  ] as const) {
    for (const kind of ['none', 'card', 'browser', 'phone', 'laptop', 'duo'] as const) {
      for (const { outer, screen } of fitDevice(kind, width, height, 12)) {
        expect(Math.min(outer.x, outer.y)).toBeGreaterThanOrEqual(-1);
        expect(outer.x + outer.width).toBeLessThanOrEqual(width + 1);
        expect(outer.y + outer.height).toBeLessThanOrEqual(height + 1);
        expect(screen.x).toBeGreaterThanOrEqual(outer.x);
        expect(screen.y + screen.height).toBeLessThanOrEqual(outer.y + outer.height);
        if (kind === 'phone') expect(outer.width / outer.height).toBeCloseTo(0.485, 1);
      }
    }
  }
});

test('[MO70] blocks of a screen do not cover each other, and only a page that scrolls is longer than its screen', () => {
  const blocks = (['nav', 'heading', 'text', 'button', 'image', 'card', 'card', 'list', 'chart'] as const).map(
    (kind) => ({
      kind,
      text: 'Some words that take their room',
    }),
  );
  for (const [width, height] of [
    [1500, 700],
    [420, 860],
  ] as const) {
    for (const scrolls of [true, false]) {
      const page = fitScreen({ blocks, width, height, minSize: 28, look, scrolls });
      page.blocks.forEach(({ box }, index) => {
        if (!scrolls) expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const { box: other } of page.blocks.slice(index + 1)) {
          expect(box.y + box.height <= other.y + 0.5 || box.x + box.width <= other.x).toBe(true);
        }
      });
      if (scrolls) expect(page.blocks).toHaveLength(blocks.length);
    }
  }
});

test.each([
  [900, 880],
  [900, 1000],
])('[MO73] a form of two fields is set larger on a screen of %i × %i than a page full of things', (width, height) => {
  const form = (['nav', 'heading', 'input', 'input', 'button'] as const).map((kind) => ({ kind, text: 'Email' }));
  const room = { width, height, minSize: 12, look, scrolls: false };
  const [sparse, full] = [
    fitScreen({ ...room, blocks: form }),
    fitScreen({ ...room, blocks: [...form, { kind: 'image', text: null }] }),
  ];
  expect(sparse.size).toBeGreaterThan(full.size * 1.2);
  expect(sparse.blocks).toHaveLength(form.length);
  const last = sparse.blocks.at(-1)?.box;
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(height * 0.95);
});

test('[MO73] words of a low card stand beside its sign, clear of it and inside the card', () => {
  const words = ['Orders', 'Everything we have in stock today, and what is on its way'];
  const blocks = [
    ...(['nav', 'heading', 'image'] as const).map((kind) => ({ kind, text: null })),
    ...words.map((text) => ({ kind: 'card' as const, text })),
  ];
  for (const [width, height] of [
    [300, 560],
    [900, 420],
    [900, 1000],
  ] as const) {
    const page = fitScreen({ blocks, width, height, minSize: 10, look, scrolls: false });
    const cards = page.blocks.filter(({ kind }) => kind === 'card');
    expect(cards).toHaveLength(2);
    for (const { box, text, beside } of cards) {
      const said = text?.height ?? Infinity;
      // Under the sign there is the sign, air around it, and the words; beside it there is the card's height.
      if (beside) expect(said).toBeLessThanOrEqual(box.height);
      else expect(said + page.size * 3.8).toBeLessThanOrEqual(box.height);
      const room = beside ? box.width - besideEm * page.size : box.width - page.size;
      expect(Math.max(...(text?.lines.map((line) => line.width) ?? []))).toBeLessThanOrEqual(room);
    }
  }
});

test('[MO71] both halves of a wipe are set in one size, side by side or one over the other', () => {
  const sides = [
    { label: 'Before', text: 'Nine spreadsheets and a prayer' },
    { label: 'After', text: 'One' },
  ];
  const [wide, upright] = [fitWipe(sides, roomy), fitWipe(sides, uprightRoom)];
  expect([wide.tall, upright.tall]).toEqual([false, true]);
  for (const { sides: set, size } of [wide, upright]) expect(set.map(({ text }) => text?.size)).toEqual([size, size]);
});

test('[MO72] a dark window stays dark on any ground, and what is lightened for it can be read', () => {
  for (const ground of ['#000000', '#12235a', '#ffffff', '#ff7a45']) {
    expect(isDarkShade(blend('#0d0f16', ground, 0.05))).toBe(true);
    const bright = luminance(lightOnDark(ground));
    expect((bright + 0.05) / (luminance('#0d0f16') + 0.05)).toBeGreaterThan(4.5);
  }
  expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
});
