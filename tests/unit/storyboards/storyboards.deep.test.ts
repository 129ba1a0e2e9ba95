import { describe, expect, test } from 'vitest';
import { sceneLength } from '$shared/schema/scene-length';
import { storyboards } from '../../../app/worker/composer/catalogue';
import { makeFilm } from './make-film';
import { films } from './films';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What plans say of themselves, whatever the film is about. */
const headings = words(
  `Introducing. The problem. What it does. What you get. Trusted by. Price. Available. Lesson. The idea. Terms. 1 of 2 of 3 of 4. Example.
   Your turn. Remember. You are invited. What to expect. Who is there. Programme. Entry. Dress code. Good to know. See you there. Recipe. You need.
   How to make it. Steps to. Oven. Tip. Enjoy. We are hiring. Wanted. Open roles. Where. What you do. What you bring. What we offer. Pay. Join us.
   What is new. New. Improved. Fixed. Removed. Thanks to. Update now. Final score. Player of the match. Highlights. Line-up. Table. Be there.
   Come along. Why. Our goal. Raised so far. What your gift does. Done so far. Help us. In short. Your code. vs`,
);

describe('a film that is asked for', () => {
  test.each(films)('[CO104] “$prompt” is a plan of scenes as long as asked for, in one operation', (film) => {
    const { scenes, tools } = makeFilm([film.prompt]);
    expect(tools).toEqual(['addScenes']);
    expect(scenes.length).toBeGreaterThanOrEqual(film.scenes?.[0] ?? 3);
    expect(scenes.length).toBeLessThanOrEqual(film.scenes?.[1] ?? 8);
    if (film.seconds) expect(sum(scenes.map(({ durationInFrames }) => durationInFrames))).toBe(film.seconds * 30);
    expect(Math.min(...scenes.map(({ durationInFrames }) => durationInFrames))).toBeGreaterThanOrEqual(30);
    for (const recipe of film.recipes ?? []) expect(scenes.map((scene) => scene.recipe)).toContain(recipe);
  });

  test.each(films)(
    '[CO105] “$prompt” shows all that was said, and besides it only headings and marked gaps',
    (film) => {
      const { scenes } = makeFilm([film.prompt]);
      const texts = scenes.flatMap((scene) => scene.texts);
      const shown = new Set(texts.flatMap(words));
      expect(film.shows.flatMap(words).filter((word) => !shown.has(word))).toEqual([]);
      const given = new Set([...words(film.prompt), ...headings]);
      const made = texts.map((text) => text.replace(/\[[^\]]*\]/g, ' ')).flatMap(words);
      expect(made.filter((word) => !given.has(word))).toEqual([]);
    },
  );

  test.each(films)('[CO106] “$prompt” names every gap in the reply, and nothing that is there', (film) => {
    const { scenes, reply } = makeFilm([film.prompt]);
    const gaps = scenes.flatMap(({ texts }) => texts.flatMap((text) => text.match(/\[[^\]]*\]/g) ?? []));
    const asked = /Fill in: (.+)\.$/.exec(reply)?.[1]?.toLowerCase() ?? '';
    for (const gap of gaps) {
      const noun = gap
        .slice(1, -1)
        .toLowerCase()
        .replace(/^(?:first|second|third|fourth|fifth) /, '');
      expect(asked).toContain(noun.split(' ')[0]?.replace(/x$/, ''));
    }
    expect(asked === '').toBe(gaps.length === 0);
    if (film.complete) expect(gaps).toEqual([]);
  });

  test.each(films)('[CO101] of “$prompt” no scene stands as the one before it', ({ prompt }) => {
    const { scenes } = makeFilm([prompt]);
    expect(scenes.filter(({ arrangement }, at) => arrangement === scenes[at - 1]?.arrangement)).toEqual([]);
  });

  test.each(films.filter(({ plan }) => plan !== undefined))(
    '[CO107] “$prompt” is planned as a $plan',
    ({ prompt, plan }) => {
      expect(makeFilm([prompt]).reply).toMatch(new RegExp(`^Made an? ${plan ?? ''} `));
    },
  );

  test('[CO107] no word for a film means two plans', () => {
    const all = storyboards.flatMap(({ words: { films: own } }) => own);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  test('[CO103] a look is asked for once and is that of the project', () => {
    const { project, scenes } = makeFilm([
      '30 second launch video for Acme, an app that waters plants, in retro style',
    ]);
    expect(project.theme.style).toBe('retro');
    expect(new Set(scenes.map(({ style }) => style))).toEqual(new Set([null]));
  });

  test('[CO102] a film for a video that is there stands behind it', () => {
    const { scenes } = makeFilm(['title "Hello"', 'add a 20 second promo video for Acme, an app that waters plants']);
    expect(scenes[0]?.texts).toEqual(['Hello']);
    expect(sum(scenes.slice(1).map(({ durationInFrames }) => durationInFrames))).toBe(600);
  });

  test.each([
    [
      'too much for its length',
      '8s launch video for Acme: search, export, import, sharing, comments, offline mode. Most people forget what they planned for the week. "It saved my week and my weekend" - Mara Lind. 12,000 happy users. Order at acme.com',
      /a lot for 8 s/,
    ],
    ['too little for its length', '5 minute video about my cat Luna', /stands for about/],
  ])('[CO108] %s is said', (_what, prompt, said) => {
    expect(makeFilm([prompt]).reply).toMatch(said);
  });
});

describe('what was pasted', () => {
  test('[CO109] a script is its scenes, directions left out and said', () => {
    const { scenes, reply } = makeFilm([
      'Scene 1: Every morning starts with coffee.\nVisual: steam over a cup\nScene 2 (4s): Ours is roasted the night before.\nScene 3: Order at brewbros.com',
    ]);
    expect(scenes.map(({ texts }) => texts.join(' '))).toEqual([
      'Every morning starts with coffee',
      'Ours is roasted the night before',
      'Order brewbros.com',
    ]);
    expect(scenes[1]?.durationInFrames).toBe(120);
    expect(reply).toContain('pictures and sound');
  });

  test('[CO106] words in brackets that somebody wrote are nothing to fill in', () => {
    const { reply, scenes } = makeFilm(['Scene 1: [laughs] We bake bread.\nScene 2: It tasts [sic] good.']);
    expect(scenes.flatMap(({ texts }) => texts).join(' ')).toContain('[sic]');
    expect(reply).not.toContain('Fill in');
  });

  test('[CO108] of more scenes than a film may have the last one is kept', () => {
    const lines = Array.from({ length: 70 }, (_, index) => `- Point number ${index + 1} of the whole list`);
    const { scenes, reply } = makeFilm([
      `Make a video from these points:\n${lines.join('\n')}\n- Join us at trees.org`,
    ]);
    expect(scenes).toHaveLength(60);
    expect(scenes.at(-1)?.recipe).toBe('call-to-action');
    expect(reply).toContain('11 scenes more had no room.');
  });

  const stamped = (...stamps: readonly string[]): readonly number[] => {
    const texts = ['Every morning starts with coffee', 'Ours is roasted the night before', 'Order at brewbros.com'];
    const script = stamps.map((stamp, index) => `Scene ${index + 1} (${stamp}): ${texts[index] ?? ''}`);
    return makeFilm([script.join('\n')]).scenes.map(({ durationInFrames }) => durationInFrames);
  };

  test.each([
    ['0:00-0:05', '0:05-0:12', '0:12-1:00'],
    ['00:00 – 00:05', '00:05 – 00:12', '00:12 – 01:00'],
    ['0:00', '0:05 to 0:12', '0:12-1:00'],
  ])('[CO112] the times of a script, “%s” and “%s”, are where its scenes begin and end', (...stamps) => {
    expect(stamped(...stamps)).toEqual([150, 210, 48 * 30]);
  });

  test('[CO112] a time alone is where a scene begins: it lasts until the next one, and the last as long as it takes to read', () => {
    const [first, second, last = 0] = stamped('0:05', '0:09', '0:55');
    expect([first, second]).toEqual([120, 46 * 30]);
    expect(last).toBeGreaterThanOrEqual(30);
    expect(last).toBeLessThan(10 * 30);
  });

  test('[CO112] times that leave a scene none are no length', () => {
    const lengths = stamped('0:05-0:05', '0:09', '0:09');
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(30);
    expect(stamped('0s', '1 frame', '2s').slice(1)).toEqual([sceneLength.least, 60]);
  });

  test('[CO109] paragraphs, lines and points are a scene each, each of the kind that suits it', () => {
    const paragraphs = makeFilm([
      'Turn this script into a 20 second video:\nWe bake bread.\n\n12,000 loaves a week\n\n"Best in town" - Mara Lind',
    ]);
    expect(paragraphs.scenes.map(({ recipe }) => recipe)).toEqual(['title', 'big-number', 'quote']);
    expect(sum(paragraphs.scenes.map(({ durationInFrames }) => durationInFrames))).toBe(600);
    const points = makeFilm([
      'Make a video from these points:\n- We plant a tree for every order\n- 12,000 trees so far\n- Join us at trees.org',
    ]);
    expect(points.scenes.map(({ recipe }) => recipe)).toEqual(['title', 'big-number', 'call-to-action']);
    expect(points.reply).toContain('Each of the 3 points is a scene.');
  });

  test('[CO109] rows of figures are charts, rows of words a scene each, and the reply says which', () => {
    const figures = makeFilm(['video from this csv:\nMonth,Revenue,Costs\nJan,10,8\nFeb,14,9\nMar,21,11']);
    expect(figures.scenes.map(({ recipe }) => recipe)).toEqual(['bar-chart', 'bar-chart']);
    expect(figures.reply).toContain('each of the 2 columns is a chart');
    const people = makeFilm([
      'make a video, one scene per row:\nname,role,city\nAnna Lind,CTO,Oslo\nBen Ruiz,Designer,Lima\nCy Park,Support,Seoul',
    ]);
    expect(people.scenes.map(({ texts }) => texts)).toEqual([
      ['Anna Lind', 'CTO · Oslo'],
      ['Ben Ruiz', 'Designer · Lima'],
      ['Cy Park', 'Support · Seoul'],
    ]);
    expect(people.reply).toContain('Each of the 3 rows is a scene.');
    const said = makeFilm(['Turn this table into a video:\nname;quote\nAnna;It just works\nBen;I sleep better']);
    expect(said.scenes.map(({ recipe }) => recipe)).toEqual(['quote', 'quote']);
  });
});

describe('one scene', () => {
  test.each([
    'intro for "Acme Rockets", bold white on navy',
    'A launch intro for my bakery, warm and hand-made',
    'We are hiring',
    'welcome to our wedding',
    'promo "Big Sale"',
    'ad a 4 sec scene tht says doors open 7pm',
    'a 3 second teaser for Acme',
    'video of a bar chart: Q1 10, Q2 20',
    'recipe: flour, milk, eggs',
    'bar chart "Parcels a day": Q1 10, Q2 25, Q3 40',
    'a promo that says Hello',
  ])('[CO110] “%s” asks for one', (prompt) => {
    expect(makeFilm([prompt]).scenes).toHaveLength(1);
  });

  test('[CO110] texts that are counted are a scene each', () => {
    const { scenes } = makeFilm([
      'title "Hello"',
      'release notes, 3 more scenes at the end: "Faster builds", "New CLI", "Upgrade now". 2s each',
    ]);
    expect(scenes.map(({ texts }) => texts[0])).toEqual(['Hello', 'Faster builds', 'New CLI', 'Upgrade now']);
  });

  test.each([
    'make the video 30 seconds long',
    'make the launch video shorter',
    'export the video',
    'scene 1: make it red. Scene 2: make it blue',
  ])('[CO110] “%s” is about what is there', (prompt) => {
    const before = ['title "Hello"', 'title "World"'];
    expect(makeFilm([...before, prompt]).scenes).toHaveLength(2);
  });
});
