import { describe, expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';
import { understand } from '../../../app/worker/brain/understand';
import { makeFilm } from '../storyboards/make-film';
import { projectOf } from './project-of';

function planOf(message: string) {
  return understand(message, {
    project: projectOf([]),
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
}

function sceneFor(message: string) {
  const { operations, reply } = planOf(message);
  const [operation] = operations.filter(({ tool }) => tool === 'addScene');
  if (operation?.tool !== 'addScene') throw new Error(reply);
  return operation.brief;
}

describe('what is told in a line', () => {
  test.each([
    [
      'Yard sale Saturday March 14, 10-4, 4 Linden St, cake and coffee, free entry',
      {
        recipe: 'bullet-list',
        headline: 'Yard sale',
        subline: 'Saturday March 14, 10-4 · 4 Linden St',
        items: ['Cake and coffee', 'Free entry'],
      },
    ],
    [
      'Flohmarkt am Samstag 14. März, 10-16 Uhr, Gemeindehaus Lindenstraße 4, Kuchen und Kaffee, Eintritt frei',
      { headline: 'Flohmarkt', subline: 'Samstag 14. März, 10-16 Uhr · Gemeindehaus Lindenstraße 4' },
    ],
    [
      'Jazz night, Friday 8pm, Blue Room, free entry, in neon style',
      { headline: 'Jazz night', subline: 'Friday 8pm', items: ['Blue Room', 'Free entry'], style: 'neon' },
    ],
    [
      'wedding of Priya and Tom, 14 June 2027, Kew Gardens',
      { recipe: 'title', headline: 'Wedding of Priya and Tom', subline: '14 June 2027 · Kew Gardens' },
    ],
  ])('[BR135] “%s” says what is on, when, where and what with', (message, brief) => {
    expect(sceneFor(message)).toMatchObject(brief);
  });

  test.each([
    ['Hawks 3 - 2 Tigers final score', 'Final score', ['3 Hawks', '2 Tigers']],
    ['Half time: Lions 21, Bears 14', 'Half time', ['21 Lions', '14 Bears']],
  ])('[BR137] “%s” is a score', (message, headline, said) => {
    const brief = sceneFor(message);
    expect(brief).toMatchObject({ recipe: 'stat-row', headline });
    expect(brief.figures?.map(({ value, label }) => `${value} ${label}`)).toEqual(said);
  });

  test('[BR137] a sum that is hoped for, and what has come in of it, are a share', () => {
    expect(sceneFor('Help us rebuild the church hall. We need £40,000. So far £12,500 has come in.')).toMatchObject({
      recipe: 'progress',
      eyebrow: 'Help us rebuild the church hall',
      headline: '£12,500 of £40,000',
      number: { value: 31, suffix: '%' },
    });
  });

  test.each([
    [
      'Fundraising video for the shelter roof: we need $25,000 and we have raised $9,340 so far. Roof leaks, 43 dogs need a kennel. Give at paws.org/roof',
      ['$9,340 of $25,000', 'Roof leaks, 43 dogs need a kennel', 'paws.org/roof'],
    ],
    [
      'Sports highlights video for the under 12s: we beat Riverside 4-1, Sam scored a hat trick, next match Sunday 10am. 15 seconds',
      ['Under 12s', 'We beat Riverside 4-1', 'Next match Sunday 10am', 'Sam scored a hat trick'],
    ],
    [
      'Launch video 30 sec square for Kettle & Crumb bakery: sourdough, croissants. Opening Saturday, 22 High Street, 8am',
      ['Kettle & Crumb bakery', 'Opening Saturday, 8am', '22 High Street'],
    ],
    ['Release notes video for v2.4: dark mode, faster search, offline drafts. 20s', ['V2.4', 'Offline drafts']],
  ])('[CO105] “%s” keeps its sums, scores, days and places whole', (message, texts) => {
    const film = makeFilm([message]);
    expect(film.scenes.flatMap((scene) => scene.texts)).toEqual(expect.arrayContaining(texts));
    const seconds = /(?<!under )\b(\d+) ?s(?:ec\w*)?\b/.exec(message)?.[1];
    const frames = film.scenes.reduce((all, scene) => all + scene.durationInFrames, 0);
    if (seconds !== undefined) expect(frames).toBe(Number(seconds) * 30);
  });
});

describe('rows of a sheet', () => {
  const rows = 'Month,Sales,Costs\nJan,12400,8000\nFeb,15100,900\nMar,9800,7000';

  test('[BR136] rows of figures are a table as they were pasted', () => {
    expect(sceneFor(rows)).toMatchObject({
      recipe: 'table',
      table: {
        columns: ['Month', 'Sales', 'Costs'],
        rows: [
          ['Jan', '12400', '8000'],
          ['Feb', '15100', '900'],
          ['Mar', '9800', '7000'],
        ],
      },
    });
  });

  test('[BR136] a chart of rows draws their first figures, and names what has no place', () => {
    expect(sceneFor(`bar chart of this:\n${rows}`)).toMatchObject({
      recipe: 'bar-chart',
      headline: 'Sales',
      data: [
        { label: 'Jan', value: 12400 },
        { label: 'Feb', value: 15100 },
        { label: 'Mar', value: 9800 },
      ],
    });
    expect(planOf(`bar chart of this:\n${rows}`).reply).toContain('“Costs” has no place in it.');
  });

  test('[BR136] a semicolon parts cells whose commas are in numbers', () => {
    expect(sceneFor('Produkt;Q1;Q2\nA;1,5;2,5\nB;4;5')).toMatchObject({
      table: {
        columns: ['Produkt', 'Q1', 'Q2'],
        rows: [
          ['A', '1,5', '2,5'],
          ['B', '4', '5'],
        ],
      },
    });
    expect(sceneFor('Land;Umsatz\nFR;12,5\nDE;22,5\nIT;9').data?.map(({ value }) => value)).toEqual([12.5, 22.5, 9]);
  });
});

describe('a lesson that is asked for by teaching', () => {
  test.each([
    ['Explain photosynthesis to my year 7 class in 45 seconds', 'Photosynthesis', 45],
    ['explain why the sky is blue in a 20 second video', 'Why the sky is blue', 20],
    ['teach me the water cycle in 30 seconds: evaporation, condensation, precipitation', 'Water cycle', 30],
  ])('[BR138] “%s” is a lesson', (message, title, seconds) => {
    const film = makeFilm([message]);
    expect(film.scenes[0]?.texts.join(' ')).toContain(title);
    expect(film.scenes.reduce((all, scene) => all + scene.durationInFrames, 0)).toBe(seconds * 30);
  });

  test.each(['explain scene 2', 'explain how you work', 'explain this'])('[BR138] “%s” is answered', (message) => {
    expect(planOf(message).operations.map(({ tool }) => tool)).toEqual(['askUser']);
  });
});

test('[BR129] so many told behind a count are so many scenes', () => {
  expect(makeFilm(['make 3: Chop. Fry. Serve.']).scenes.map(({ texts }) => texts)).toEqual([
    ['Chop'],
    ['Fry'],
    ['Serve'],
  ]);
});

test.each([
  ['list of fruits: apple, pear, plum', ['apple', 'pear', 'plum']],
  ['list: red, green, blue', ['red', 'green', 'blue']],
])('[BR126] “%s” lists words that are colours too', (message, items) => {
  expect(sceneFor(message)).toMatchObject({ items, palette: {} });
});

test('[CO93] a transition between two numbers is between those scenes', () => {
  const talk = openConversation('seams');
  for (const say of ['intro for Acme', 'stats: 5 users, 3 teams', 'a quote from Bo: "Hi"']) talk.say({ say });
  const { scenes } = talk.say({ say: 'iris wipe between 2 and 3' });
  expect(scenes).toEqual([2]);
});

describe('kinds that are named where English does not name them', () => {
  test.each([
    [
      'Umsatz pro Filiale als Balkendiagramm: Berlin 12, München 8, Köln 6',
      { recipe: 'bar-chart', headline: 'Umsatz pro Filiale' },
    ],
    [
      'ventas por tienda en gráfico de barras: Madrid 12, Lima 8, Quito 6',
      { recipe: 'bar-chart', headline: 'Ventas por tienda' },
    ],
    [
      '新製品発表会のオープニングタイトル「静かな革命」2026年4月3日',
      { headline: '静かな革命', subline: '2026年4月3日', eyebrow: '新製品発表会' },
    ],
    ['عنوان: مرحبا بكم في معرض الكتاب', { headline: 'مرحبا بكم في معرض الكتاب', eyebrow: null }],
    ['כותרת: ברוכים הבאים', { headline: 'ברוכים הבאים', eyebrow: null }],
    [
      'one reason to vote for me as class president: I listen',
      { headline: 'I listen', eyebrow: 'One reason to vote for me as class president' },
    ],
    [
      'reason number one why you should adopt a senior dog: they nap',
      { headline: 'they nap', eyebrow: 'Reason number one why you should adopt a senior dog' },
    ],
  ])('[BR220] “%s”', (message, brief) => {
    expect(sceneFor(message)).toMatchObject(brief);
  });

  test('[BR220] what is to be made of a text is said in its last sentence', () => {
    const film = makeFilm(['3 bed house in Leeds, £250k, garden, near the park. Make me a listing video']);
    expect(film.scenes.flatMap(({ texts }) => texts).join(' ')).toMatch(/3 bed house in Leeds.*£250k/);
    expect(film.scenes.flatMap(({ texts }) => texts).join(' ')).not.toMatch(/make me/i);
  });

  test.each([
    'Chocolate cake. You need 200g butter, 4 eggs and 300g sugar. Melt the butter, beat in the eggs, bake for 40 minutes. Serve with cream',
  ])('[BR221] “%s” is a video of a recipe', (message) => {
    const film = makeFilm([message]);
    const texts = film.scenes.flatMap((scene) => scene.texts);
    expect(texts).toEqual(expect.arrayContaining(['200g butter', 'Bake for 40 minutes', 'Serve with cream']));
    expect(Math.max(...film.scenes.map(({ durationInFrames }) => durationInFrames))).toBeLessThan(600);
  });

  test('[BR221] “hold the plank for 60 seconds” is said, and no length', () => {
    const brief = sceneFor('workout: squats, hold the plank for 60 seconds, push-ups');
    expect(JSON.stringify(brief)).toContain('for 60 seconds');
    expect(brief.durationInFrames).toBeNull();
  });
});

test.each([
  [
    'Scene 1: A dark room. Text: "It\'s late."\nScene 2: A phone lights up. Text: "One more email?"\nScene 3: A lamp. "Meet Dusk"',
    [["It's late"], ['One more email?'], ['Meet Dusk']],
  ],
  [
    'HOOK (0-3s): Nobody tells you this.\nVISUAL: hands kneading\nBODY: You only need flour.\nCTA: Follow for the recipe',
    [['Nobody tells you this'], ['You only need flour'], ['Follow for the recipe']],
  ],
  [
    '[0:00-0:05] INTRO - drone shot\nNARRATOR: "Every wave starts far away."\n[0:05-0:12] SCENE 2 - surfer\nNARRATOR: "You only get one."',
    [['Every wave starts far away'], ['You only get one']],
  ],
  [
    '1. Open on a sunrise. "Good morning, Lisbon"\n2. Cut to tram. "The 28 still rattles"\n3. End card. "Visit Lisbon"',
    [['Good morning, Lisbon'], ['The 28 still rattles'], ['Visit Lisbon']],
  ],
])('[CO109] of the script “%s” what is read is shown, and what is seen is not', (message, texts) => {
  expect(makeFilm([message]).scenes.map((scene) => scene.texts)).toEqual(texts);
});

test.each([
  ['scoreboard lions 3 - 2 tigers', null, ['Lions', 'Tigers'], [3, 2]],
  ['scoreboard: Lions 3, Tigers 2', null, ['Lions', 'Tigers'], [3, 2]],
  ['Arsenal 2 Chelsea 1 full time', 'Full time', ['Arsenal', 'Chelsea'], [2, 1]],
  ['Score: Home 21 Away 17', 'Score', ['Home', 'Away'], [21, 17]],
])('[BR229] “%s” is a scoreboard', (message, headline, teams, points) => {
  const brief = sceneFor(message);
  expect(brief.recipe).toBe('stat-row');
  expect(brief.headline).toBe(headline);
  expect(brief.figures?.map(({ label }) => label)).toEqual(teams);
  expect(brief.figures?.map(({ value }) => value)).toEqual(points);
});

test.each([
  'title in the colours of the Italian flag: Trattoria Da Gino',
  'title Trattoria Da Gino in the Italian flag colors',
])('[BR228] “%s” has the colours of the flag', (message) => {
  const brief = sceneFor(message);
  expect(brief.headline).toBe('Trattoria Da Gino');
  expect(brief.eyebrow).toBeNull();
  expect(Object.values(brief.palette)).toContain('#cd212a');
});
