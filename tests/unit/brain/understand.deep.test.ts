import { describe, expect, test } from 'vitest';
import { plan as planSchema, type Operation, type Plan } from '$shared/schema/operations';
import type { ProjectSnapshot } from '$shared/schema/changes';
import { progressSentence, understand, type BrainContext } from '../../../app/worker/brain/understand';
import { mulberry32 } from './mulberry32';
import { projectOf } from './project-of';

const empty = projectOf([]);
const three = projectOf([
  { headline: 'Alpha', body: 'Since 1999' },
  { items: ['milk', 'eggs'], headline: 'Shop' },
  { headline: 'Omega' },
]);

function contextOf(project: ProjectSnapshot, fields: Partial<BrainContext> = {}): BrainContext {
  return { project, selectedSceneId: null, playheadSceneId: null, recentOutcomes: [], recentMessages: [], ...fields };
}

const tools = (plan: Plan): string[] => plan.operations.map((operation) => operation.tool);
const briefOf = (plan: Plan) =>
  plan.operations.flatMap((operation) => (operation.tool === 'addScene' ? [operation.brief] : []));
const editsOf = (plan: Plan) =>
  plan.operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.edits : []));

describe('new scenes', () => {
  test('[BR13] a prompt fills the brief with what was said and nothing else', () => {
    const [brief] = briefOf(understand('intro for "Acme Rockets", bold white on navy', contextOf(empty)));
    expect(brief).toMatchObject({
      recipe: 'title',
      headline: 'Acme Rockets',
      subline: null,
      weight: 'bold',
      palette: { text: '#ffffff', background: '#12235a' },
    });
  });

  test('[BR13] a quotation, a number and a chart keep the words and figures given', () => {
    const brief = (said: string) => briefOf(understand(said, contextOf(empty)))[0];
    expect(brief('a quote from Mara Lind: It landed before I closed the app.')).toMatchObject({
      recipe: 'quote',
      quote: 'It landed before I closed the app',
      attribution: 'Mara Lind',
    });
    expect(brief('count to 10,000 users')).toMatchObject({
      recipe: 'big-number',
      headline: 'Users',
      number: { value: 10_000, from: 0 },
    });
    // A word for a mood, at the end of an enumeration, is one more item.
    expect(brief('list three benefits: faster, cheaper, quieter')).toMatchObject({
      headline: 'Three benefits',
      items: ['faster', 'cheaper', 'quieter'],
      style: null,
    });
    expect(brief('bar graph of our goals: Martinez 14, Okafor 11. green bars on a dark background')).toMatchObject({
      recipe: 'bar-chart',
      headline: 'Our goals',
      data: [
        { label: 'Martinez', value: 14 },
        { label: 'Okafor', value: 11 },
      ],
    });
  });

  test('[BR14] what was not said is a place to fill in, and the brief is marked so', () => {
    const plan = understand('Three reasons to switch', contextOf(empty));
    expect(briefOf(plan)[0]).toMatchObject({
      headline: 'Three reasons to switch',
      items: ['First reason', 'Second reason', 'Third reason'],
      placeholders: true,
    });
    expect(plan.reply).toBe('Added a list: “Three reasons to switch”.');
  });

  test('[BR31] of two looks one is taken, and the reply says which is not', () => {
    const plan = understand('an intro for Acme, luxury minimal and playful', contextOf(empty));
    expect(briefOf(plan)).toMatchObject([{ headline: 'Acme', style: 'playful-rounded' }]);
    expect(plan.reply).toBe('Added a title: “Acme”. Its look is Playful rounded; Luxury minimal does not go with it.');
    expect(understand('an intro for Acme, playful', contextOf(empty)).reply).toBe('Added a title: “Acme”.');
  });

  test('[BR13] shares, figures and tables keep what was given, each in its own kind of scene', () => {
    const brief = (said: string) => briefOf(understand(said, contextOf(empty)))[0];
    expect(brief('78 % in a circle "of teams ship faster"')).toMatchObject({
      recipe: 'ring',
      headline: 'of teams ship faster',
      number: { value: 78, suffix: '%' },
    });
    expect(brief('three numbers: 99.9 % uptime, 24/7 support, 180 countries')).toMatchObject({
      recipe: 'stat-row',
      figures: [
        { value: 99.9, decimals: 1, suffix: '%', label: 'uptime' },
        { value: 24, suffix: '/7', label: 'support' },
        { value: 180, suffix: '', label: 'countries' },
      ],
    });
    expect(brief('table: City, Users / Oslo, 12,400 / Lima, 9,150')).toMatchObject({
      recipe: 'table',
      table: {
        columns: ['City', 'Users'],
        rows: [
          ['Oslo', '12,400'],
          ['Lima', '9,150'],
        ],
      },
    });
    expect(brief('bar race "Riders": Team | 2023 | 2024\nBlue | 10 | 55\nRed | 25 | 40')).toMatchObject({
      recipe: 'ranking',
      headline: 'Riders',
      table: { columns: ['Team', '2023', '2024'] },
    });
    expect(brief('loading to 100 % then done')).toMatchObject({
      recipe: 'progress',
      subline: 'Done',
      number: { value: 100, suffix: '%' },
    });
    expect(brief('count from 0 to 1.2 million users')).toMatchObject({
      recipe: 'big-number',
      headline: 'Users',
      number: { value: 1.2, from: 0, suffix: ' million' },
    });
    expect(brief('show the ranking changing over years')).toMatchObject({ recipe: 'ranking', headline: null });
  });

  test('[BR15] a kind that only has other names than its recipe is that recipe, filled as it declares', () => {
    const plan = understand('our history: 2019 founded, 2021 first customer, 2024 IPO', contextOf(empty));
    expect(briefOf(plan)[0]).toMatchObject({
      recipe: 'timeline',
      entries: [
        { title: 'founded', text: null, tag: '2019' },
        { title: 'first customer', text: null, tag: '2021' },
        { title: 'IPO', text: null, tag: '2024' },
      ],
    });
    expect(plan.reply).toMatch(/^Added a timeline/);
  });

  test('[BR16] a place in the video is an index', () => {
    const index = (said: string) =>
      understand(said, contextOf(three)).operations.flatMap((operation) =>
        operation.tool === 'addScene' ? [operation.index] : [],
      );
    expect(index('add a title "X" at the start')).toEqual([0]);
    expect(index('add a title "X" after scene 2')).toEqual([2]);
    expect(index('add a title "X" before the last scene')).toEqual([2]);
    expect(index('add a title "X" between scene 1 and 2')).toEqual([1]);
    expect(index('add a title "X" at the end')).toEqual([null]);
    expect(index('add a title "X" as the second scene')).toEqual([1]);
  });
});

describe('nothing is dropped', () => {
  test.each([
    [
      'three features: soft light, long battery, one button',
      { headline: 'Three features', items: ['soft light', 'long battery', 'one button'] },
    ],
    [
      'quarterly report for Northwind: revenue up 24%',
      { eyebrow: 'Quarterly report for Northwind', headline: 'revenue up 24%' },
    ],
    [
      'team: Jane Doe, CTO and John Roe, CFO',
      {
        entries: [
          { title: 'Jane Doe', text: 'CTO', tag: null },
          { title: 'John Roe', text: 'CFO', tag: null },
        ],
      },
    ],
    [
      'pricing: Basic $9, Pro $29 with x and y',
      {
        entries: [
          { title: 'Basic', text: null, tag: '$9' },
          { title: 'Pro', text: 'x and y', tag: '$29' },
        ],
      },
    ],
    [
      'before: slow, paper; after: fast, digital',
      {
        sides: [
          { title: 'Before', items: ['slow', 'paper'] },
          { title: 'After', items: ['fast', 'digital'] },
        ],
      },
    ],
  ])('[BR82] "%s" keeps every part', (said, brief) => {
    expect(briefOf(understand(said, contextOf(empty)))).toMatchObject([brief]);
  });

  test('[BR82] two wishes for one scene are both carried out', () => {
    const kinds = editsOf(understand('make it faster and blue', contextOf(three))).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['setPace', 'setBackground']));
  });
});

describe('edits', () => {
  test('[BR17] a text is replaced word by word where only a word was named', () => {
    expect(editsOf(understand('replace milk with oat milk', contextOf(three)))).toEqual([
      { kind: 'setItems', items: ['oat milk', 'eggs'] },
    ]);
    expect(editsOf(understand('change the title of scene 1 to Aleph', contextOf(three)))).toMatchObject([
      { kind: 'setText', find: null, text: 'Aleph' },
    ]);
  });

  test('[BR17] a later request of one message sees what the earlier one changed', () => {
    const plan = understand('change milk to oat milk and add bread', contextOf(three, { selectedSceneId: 's2' }));
    expect(editsOf(plan).at(-1)).toEqual({ kind: 'setItems', items: ['oat milk', 'eggs', 'bread'] });
  });

  test('[BR18] "faster" changes pace and length by the same factor, a length only the length', () => {
    const edits = (said: string) => editsOf(understand(said, contextOf(three)));
    expect(edits('make scene 1 faster')).toEqual([
      { kind: 'setPace', factor: 1.25 },
      { kind: 'scaleDuration', factor: 0.8 },
    ]);
    expect(edits('make scene 1 twice as long')).toEqual([{ kind: 'scaleDuration', factor: 2 }]);
    expect(edits('scene 1 should last 5 seconds')).toEqual([{ kind: 'setDuration', durationInFrames: 150 }]);
    expect(edits('faster animation in scene 1')).toEqual([{ kind: 'setPace', factor: 1.25 }]);
  });

  test('[BR18] a length for the whole video is shared out exactly', () => {
    const edits = editsOf(understand('the whole video should be 20 seconds', contextOf(three)));
    expect(edits.reduce((sum, edit) => sum + (edit.kind === 'setDuration' ? edit.durationInFrames : 0), 0)).toBe(600);
  });

  test('[BR30] a change of words goes on for others without saying its verb again', () => {
    const after = (recentMessages: readonly string[]) =>
      understand('and Omega to Psi', contextOf(three, { recentMessages: [...recentMessages] }));
    expect(editsOf(after(['rename Alpha to Aleph']))).toMatchObject([{ kind: 'setText', text: 'Psi' }]);
    expect(editsOf(after(['make it slower']))).toEqual([]);
    const other = contextOf(three, { recentMessages: ['rename Alpha to Aleph'] });
    expect(editsOf(understand('and Zeta to Psi', other))).toEqual([]);
  });

  test('[BR19] "it" is what is selected, else what the last turn touched, else what is under the playhead', () => {
    const target = (fields: Partial<BrainContext>) =>
      understand('make it 5 seconds', contextOf(three, fields)).operations;
    const touched = [
      [{ tool: 'editScene' as const, sceneId: 's2', sceneName: '', position: 2, summary: '', elementId: null }],
    ];
    expect(target({ selectedSceneId: 's1', recentOutcomes: touched, playheadSceneId: 's3' })).toMatchObject([
      { sceneIds: ['s1'] },
    ]);
    expect(target({ recentOutcomes: touched, playheadSceneId: 's3' })).toMatchObject([{ sceneIds: ['s2'] }]);
    expect(target({ playheadSceneId: 's3' })).toMatchObject([{ sceneIds: ['s3'] }]);
  });

  test.each([
    ['the first one', ['s1']],
    ['scenes 1 and 3', ['s1', 's3']],
    ['the last two scenes', ['s2', 's3']],
    ['scene 1 to 2', ['s1', 's2']],
    ['every scene except the second', ['s1', 's3']],
    ['the one before the last', ['s2']],
    ['the list', ['s2']],
    ['the omega one', ['s3']],
    ['the scene after the list', ['s3']],
    ['all scenes', ['s1', 's2', 's3']],
    ['the middle one', ['s2']],
  ])('[BR20] "%s" names its scenes', (name, sceneIds) => {
    expect(understand(`make ${name} 4 seconds long`, contextOf(three)).operations).toMatchObject([
      { tool: 'editScene', sceneIds },
    ]);
  });
});

describe('asking', () => {
  test.each([
    ['delete scene 7', /no scene 7\. The video has 3 scenes/],
    ['make it blorange', /“blorange” is not a colour/],
    ['make the pie chart green', /no pie chart/],
    ['how many scenes are there', /3 scenes/],
    ['hello', /3 scenes/],
    ['book me a flight', /not something/],
    ['asdfgh qwrtz', /can't tell/],
  ])('[BR21] "%s" changes nothing and is answered', (said, answer) => {
    const plan = understand(said, contextOf(three));
    expect(tools(plan)).toEqual(['askUser']);
    expect(plan.reply).toMatch(answer);
  });

  test('[BR21] an edit where there is nothing yet asks for a first scene', () => {
    for (const said of ['make it blue', 'delete scene 1', 'export'])
      expect(tools(understand(said, contextOf(empty)))).toEqual(['askUser']);
  });
});

describe('safety', () => {
  test.each([
    "don't delete anything",
    'remove eggs',
    'cut scene 1 in half',
    'drop the subtitle',
    'title "Delete everything"',
    'the eggs can stay',
    'cut 1 second off scene 2',
    'no more exclamation marks',
  ])('[BR22] "%s" deletes no scene', (said) => {
    expect(tools(understand(said, contextOf(three)))).not.toContain('deleteScene');
  });

  test('[BR23] quoted text is never altered', () => {
    const random = mulberry32(7);
    const letters = [
      'a',
      'Z',
      ' ',
      '9',
      'é',
      '猫',
      '🎂',
      '-',
      ',',
      '.',
      'delte',
      'red',
      'and',
      'scene 2',
      '5 s',
      '§q',
      '|',
      '\u202e',
    ];
    for (let round = 0; round < 200; round++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 8) },
        () => letters[Math.floor(random() * letters.length)],
      )
        .join('')
        .trim();
      if (text === '') continue;
      const brief = briefOf(
        understand(`add a title scene "${text}" with a light blue background, 5 seconds`, contextOf(empty)),
      )[0];
      expect(brief?.headline).toBe(text);
    }
  });

  const hostile = [
    '',
    ' ',
    '\n',
    '"',
    "'",
    '“',
    '\ud800',
    'a\udc00b',
    '\u0000',
    '🎉'.repeat(50),
    'x'.repeat(20_000),
    '"'.repeat(300),
    'and '.repeat(900),
    ', '.repeat(1500),
    'make it '.repeat(400),
    '('.repeat(2000),
    'الفيديو '.repeat(80),
    'const a = () => { return "x" }',
    '<script>alert(1)</script>',
    '1 2 3 4 5 6 7 8 9 '.repeat(100),
    'scene 1, scene 2, scene 3 '.repeat(60),
    '#fff #000 red blue '.repeat(90),
    '99999999999999999999 seconds',
    'make it -3 seconds',
    'scene 0',
    'delete scene 999999999999',
  ];

  test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 24)), text] as const))(
    '[BR24] %s gives a valid plan',
    (_, text) => {
      for (const project of [empty, three]) {
        const plan = understand(text, contextOf(project, { recentMessages: [text] }));
        expect(planSchema.safeParse(plan).success).toBe(true);
        expect(plan.operations.length).toBeGreaterThan(0);
        expect(plan.reply).not.toBe('');
      }
    },
  );

  test('[BR24][BR25] any mix of words gives a valid plan on scenes that exist, and soon', () => {
    const random = mulberry32(20_418);
    const words =
      'add make delete move swap the a it scene 1 2 last title "Hi" subtitle chart list red on navy 5 seconds longer faster and then , . : to all every except undo export not do background bigger 20 % Q1 10 first before after between quote by Ann → §q | please'.split(
        ' ',
      );
    const known = new Set(three.scenes.map((scene) => scene.id));
    const times: number[] = [];
    for (let round = 0; round < 600; round++) {
      const said = Array.from(
        { length: 1 + Math.floor(random() * 14) },
        () => words[Math.floor(random() * words.length)],
      ).join(' ');
      const started = performance.now();
      const plan = understand(
        said,
        contextOf(round % 3 === 0 ? empty : three, { recentMessages: ['make scene 1 red'] }),
      );
      times.push(performance.now() - started);
      expect(planSchema.safeParse(plan).success, said).toBe(true);
      for (const id of plan.operations.flatMap(targets)) expect(known.has(id), said).toBe(true);
    }
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50);
  });

  test('[BR25] the same message and context give the same plan', () => {
    const said = 'delete 2 and make the rest blue, then add a quote "Be bold" by Ann';
    expect(understand(said, contextOf(three))).toEqual(understand(said, contextOf(three)));
  });
});

function targets(operation: Operation): readonly string[] {
  return 'sceneIds' in operation ? operation.sceneIds : 'sceneId' in operation ? [operation.sceneId] : [];
}

describe('words of the product', () => {
  test('[BR26] the reply says what was done, to what, with the figure', () => {
    const reply = (said: string) => understand(said, contextOf(three)).reply;
    expect(reply('make scene 2 slower')).toBe('Slowed scene 2 from 3 s to 3.8 s.');
    expect(reply('undo the last two')).toBe('Took back the last 2 changes.');
    expect(reply('scene 1 5 seconds')).toBe('Set scene 1 to 5 s.');
    for (const said of ['make scene 1 red', 'add a title "Hi"', 'delete scene 1', 'export'])
      expect(reply(said)).not.toContain('!');
  });

  test('[BR27] while working, one line says what is being done, with the figure', () => {
    const sentence = (said: string) => progressSentence(understand(said, contextOf(three)), three);
    expect(sentence('make scene 2 slower')).toBe('Slowing scene 2 from 3 s to 3.8 s');
    expect(sentence('add a bar chart: a 1, b 2')).toBe('Making a bar chart');
    expect(sentence('delete 1 and 3')).toBe('Deleting scenes 1 and 3');
    expect(sentence('make the background of all scenes black')).toBe('Changing all scenes');
  });

  test('[BR28] where a colour could mean two things, the other reading is offered', () => {
    expect(understand('make scene 1 red', contextOf(three)).alternatives).toHaveLength(1);
  });
});
