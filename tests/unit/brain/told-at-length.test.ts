import { expect, test } from 'vitest';
import type { Plan, SceneBrief } from '$shared/schema/operations';
import { understand } from '../../../app/worker/brain/understand';
import { projectOf } from './project-of';

const planFor = (message: string): Plan =>
  understand(message, {
    project: projectOf([]),
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });

/** The one scene that a first message asks for. */
function sceneFor(message: string): SceneBrief {
  const { operations, reply } = planFor(message);
  const [operation] = operations.filter(({ tool }) => tool === 'addScene');
  if (operation?.tool !== 'addScene') throw new Error(reply);
  return operation.brief;
}

test.each([
  ['"The sea holds us in its net of wonder." Jacques Cousteau. calm deep blue, serif', 'calm deep blue'],
  ['agenda for today: 1 welcome 2 numbers 3 Q&A; corporate blue', 'corporate'],
  ['Countdown to New Year from 10, gold on black, glittery', 'glittery'],
  ['poll results: cats 58%, dogs 42%, cute illustration style', 'illustration'],
  ['Three steps to a titration: fill, drip, read. Big friendly, chalkboard feel', 'friendly'],
  ['question of the day: what would you do? big type, lots of white space', 'type'],
  ['safety rules: wear your helmet, check your harness, never work alone. yellow black hazard stripes', 'hazard'],
  ['Roadmap: Q1 offline mode, Q2 lists, Q3 watch. minimal, white background, one green accent', 'accent'],
  ['Flat white £3.40, oat milk +40p. Cosy coffee shop price card, cream and brown', 'card'],
  ['Boda de Lucía y Mateo, 14 de septiembre, elegante, tonos verde oliva y dorado', 'tonos'],
  ['Our mission: make clean water boring. minimal white, one line, huge', 'huge'],
  ['Speaker card: Dr. Mei Lin, "Robots that care", Room 204. conference style dark purple', 'conference'],
])('[BR125] in “%s” nobody reads “%s”', (message, look) => {
  const { palette: _palette, style: _style, ...shown } = sceneFor(message);
  expect(JSON.stringify(shown)).not.toContain(look);
});

test('[BR125] behind a sentence the mood and the colour are both taken', () => {
  expect(sceneFor('Timeline: 1976 founded, 2007 iPhone, 2024 Vision. calm deep blue')).toMatchObject({
    style: 'editorial-serif',
    palette: { background: '#002d99' },
  });
});

test('[BR125] a decade is no length', () => {
  const { durationInFrames, style } = sceneFor('big counter to 1,000,000 downloads, 80s synthwave look');
  expect([durationInFrames, style]).toEqual([null, 'neon']);
});

test('[BR125] an adjective in a list is one of its items', () => {
  expect(sceneFor('add a list: near, far, small').items).toEqual(['near', 'far', 'small']);
});

test.each([
  ['price list: haircut 25, both 35. shop is called Fade Masters, black and gold', 'Fade Masters', 'called'],
  ['stream starting soon, my name is KrazyOtter', 'KrazyOtter', 'my name'],
  ['could you make something for our lunch menu please, we have soup 6.50, risotto 11 and tart 5', 'Soup', 'we have'],
  ['hey can you do a list for my shop? apples, pears, plums', 'apples', 'can you'],
  ['three steps to a titration... no sorry, a chromatography: draw, dot, wait', 'Chromatography', 'sorry'],
  ['ok so my boss wants a checklist slide lol. fuel, flaps, trim, radios. thanks so much', 'flaps', 'boss'],
  ['Weather for Bergen this weekend!! Friday 11° rain, Saturday 9° rain, Sunday 14°, cheers', 'Friday', 'cheers'],
  ['roadmap: Q1 beta, Q2 launch, Q3 app. keep it clean, lots of white', 'launch', 'keep'],
  ['bar chart of bills: Jan 212, Feb 198, Mar 164 euros. Highlight Mar, it was the lowest', 'Jan', 'Highlight'],
])('[BR126] “%s” shows “%s” and not “%s”', (message, shown, said) => {
  const brief = JSON.stringify(sceneFor(message));
  expect(brief).toContain(shown);
  expect(brief).not.toContain(said);
});

test.each<readonly [string, Partial<SceneBrief>]>([
  [
    "FULL TIME Harriers 3 - 2 Rovers. Scorers Doyle 12', Okafor 58'",
    { recipe: 'stat-row', headline: 'FULL TIME', subline: "Scorers Doyle 12', Okafor 58'" },
  ],
  ['show this python, line by line: def f(n): return n + 1', { recipe: 'code-block' }],
  ['Terminal showing npm install then npm run dev', { recipe: 'terminal', items: ['npm install', 'npm run dev'] }],
  [
    'compare renting vs buying a bike. renting: cheap, flexible. buying: yours, keeps its value',
    {
      sides: [
        { title: 'Renting', items: ['cheap', 'flexible'] },
        { title: 'Buying', items: ['yours', 'keeps its value'] },
      ],
    },
  ],
  [
    'before and after of our website speed: before 4.2 s, after 0.8 s',
    {
      sides: [
        { title: 'Before', items: ['4.2 s'] },
        { title: 'After', items: ['0.8 s'] },
      ],
    },
  ],
  [
    'Family tree of the gods: Cronus and Rhea at the top, below them Zeus, Hera, and under Zeus: Athena, Apollo',
    {
      recipe: 'flowchart',
      entries: ['Cronus and Rhea', 'Zeus, Hera', 'Athena, Apollo'].map((title) => ({ title, text: null, tag: null })),
    },
  ],
  [
    'What is the capital of Australia? A Sydney B Melbourne C Canberra',
    { items: ['A  Sydney', 'B  Melbourne', 'C  Canberra'] },
  ],
  ['our values — honesty, curiosity, craft — one after another', { items: ['honesty', 'curiosity', 'craft'] }],
  ['our fundraiser reached €18,400 of €25,000, progress bar', { recipe: 'progress' }],
  ['Save the date: Summer party 12 July, rooftop bar, 8 pm', { recipe: 'title', headline: 'Summer party 12 July' }],
  ['instagram post from @lunabakes: "Fresh at 7" 2,431 likes', { quote: 'Fresh at 7', attribution: '@lunabakes' }],
  [
    'world population 1950 2.5 billion, 1975 4.1, 2000 6.1 as an area chart',
    {
      unit: 'billion',
      data: [
        { label: '1950', value: 2.5 },
        { label: '1975', value: 4.1 },
        { label: '2000', value: 6.1 },
      ],
    },
  ],
  [
    'Our delivery time went from 48 hours to 6 hours. big bold number, orange',
    {
      recipe: 'big-number',
      headline: 'Our delivery time',
      number: { value: 6, from: 48, decimals: 0, prefix: '', suffix: ' hours' },
    },
  ],
  ['final score Harriers 3 Dynamo 1, goals from Abena', { recipe: 'stat-row', subline: 'goals from Abena' }],
  [
    'bar chart of coffee exports 2023, Brazil 39.2m bags, Vietnam 27.1m, Colombia 10.6m',
    { recipe: 'bar-chart', headline: 'Coffee exports 2023', unit: 'm bags' },
  ],
  [
    'Fundraiser progress bar at £18,450 of £25k',
    { recipe: 'progress', number: { value: 73.8, from: 0, decimals: 1, prefix: '', suffix: '%' } },
  ],
  [
    'meet the team: Chloe Amankwah (design), Jun Park (growth)',
    {
      entries: [
        { title: 'Chloe Amankwah', text: 'design', tag: null },
        { title: 'Jun Park', text: 'growth', tag: null },
      ],
    },
  ],
  [
    'how a bill becomes law in 4 steps. 1 introduced 2 committee 3 both chambers vote 4 president signs',
    { recipe: 'steps', items: ['introduced', 'committee', 'both chambers vote', 'president signs'] },
  ],
  [
    'line graph, resting heart rate going 71, 69, 70 from Jan to March',
    {
      headline: 'Resting heart rate',
      data: [
        { label: 'Jan', value: 71 },
        { label: 'Feb', value: 69 },
        { label: 'Mar', value: 70 },
      ],
    },
  ],
  [
    'Show a python snippet that does def area(r): return r ** 2 and then print(area(5)) typing out like in an editor',
    { code: { text: 'def area(r): return r ** 2\nprint(area(5))', language: 'python', emphasised: [] } },
  ],
  ['kpi cards: churn 2.1%, NPS 61, MRR $84k', { recipe: 'stat-row' }],
  ['stat: 9 out of 10 dentists recommend it', { recipe: 'big-number', headline: 'Dentists recommend it' }],
  ['milestone: we just hit 10k subscribers!!', { recipe: 'title', headline: 'We just hit 10k subscribers!!' }],
  ['price drop! iPad stand was $49 now $29', { recipe: 'title' }],
  ['class rules: listen, share, have fun - kids style', { items: ['listen', 'share', 'have fun'] }],
  ['whatsapp style chat. Dani: hi there. Me: which Dani. Dani: the one', { recipe: 'chat', headline: null }],
  ['Customer said: best sourdough in town!!! - Priya', { recipe: 'quote', attribution: 'Priya' }],
  [
    'recipe steps for guacamole: mash 3 avocados, add lime and salt, fold in onion, serve',
    { recipe: 'steps', items: ['mash 3 avocados', 'add lime and salt', 'fold in onion', 'serve'] },
  ],
  ['Chart of screen time: me 6h, mum 2h, dad 1h', { recipe: 'bar-chart', unit: 'h' }],
  ['Speaker: Dr. Mei Lin, "Robots that care", Room 204, 14:30', { durationInFrames: null }],
  ['top songs: 1 Sunflower 4.3B, 2 Lights 3.9B, 3 As It Was 3.4B', { recipe: 'bar-chart' }],
  [
    'how a bill becomes law in 4 steps. 1 introduced 2 committee 3 vote 4 president signs',
    { recipe: 'steps', headline: 'How a bill becomes law' },
  ],
  [
    'phone notification popping up on a lock screen: "Mum: dinner is ready"',
    { recipe: 'notifications', entries: [{ title: 'Mum', text: 'Dinner is ready', tag: null }] },
  ],
  [
    'timeline of the Apollo program: 1967 Apollo 1, July 1969 Apollo 11 lands, Dec 1972 Apollo 17',
    {
      recipe: 'timeline',
      entries: [
        { title: 'Apollo 1', text: null, tag: '1967' },
        { title: 'Apollo 11 lands', text: null, tag: 'July 1969' },
        { title: 'Apollo 17', text: null, tag: 'Dec 1972' },
      ],
    },
  ],
])('[BR127] “%s” is told by its form', (message, brief) => {
  expect(sceneFor(message)).toMatchObject(brief);
});

test.each(['sneakers', 'icons', 'lotus', 'booth', 'tasty', 'groom', 'swans'])('[BR128] “%s” is itself', (word) => {
  expect(sceneFor(`50% off all ${word} today`).headline).toContain(word);
});

test.each([
  ['12 steps to bake bread: 1. weigh flour, 2. add water, 3. add salt', ['weigh flour', 'add water', 'add salt']],
  ['steps: 1. Sign up 2. Add a friend 3. Delete the app', ['Sign up', 'Add a friend', 'Delete the app']],
  ['how to leave:\n1) export your data\n2) delete the account', ['export your data', 'delete the account']],
])('[BR130] “%s” is one list', (message, items) => {
  expect(sceneFor(message).items).toEqual(items);
});

test.each([
  ['steps: 1. Add salt 2. Add water. Make the background blue', { items: ['Add salt', 'Add water'] }],
  ['a title saying Hi. Make the background blue', { headline: 'Hi' }],
])('[BR131] “%s” is one scene that looks so', (message, brief) => {
  expect(sceneFor(message)).toMatchObject({ ...brief, palette: { background: '#2563eb' } });
});
