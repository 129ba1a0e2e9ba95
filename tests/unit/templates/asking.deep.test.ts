import { expect, test } from 'vitest';
import { templates } from '../../../app/worker/composer/catalogue';
import { makeFilm } from '../storyboards/make-film';

const started = (prompt: string): string | undefined => /template “(.+?)”/.exec(makeFilm([prompt]).reply)?.[1];

test.each([
  ['start from the product launch template', 'Product launch'],
  ['Use the podcast template in teal', 'Podcast episode'],
  ['how-to template', 'How-to'],
  ['use the how to template', 'How-to'],
  ['make a video from the real estate template', 'Listing'],
  ['Start from the "Year in numbers" template', 'Year in numbers'],
  ['use the template for a job opening', 'Job opening'],
  ['please start with the weekly news template, in the retro style', 'Weekly news'],
])('[TP8] “%s” starts from %s', (prompt, name) => {
  expect(started(prompt)).toBe(name);
  expect(makeFilm([prompt]).reply).not.toContain('no place');
});

test('[TP9] asked which templates there are, all of them are named, and nothing is made', () => {
  for (const prompt of ['What templates are there?', 'which templates do you have', 'show me the templates']) {
    const { reply, tools } = makeFilm([prompt]);
    expect(tools).toEqual(['askUser']);
    for (const { name } of templates) expect(reply).toContain(name);
  }
});

test('[TP10] the word template in what a scene says starts nothing', () => {
  for (const prompt of [
    'title "Email template"',
    'A title that says "Use the podcast template"',
    'list: one template, two forms',
  ])
    expect(makeFilm([prompt]).scenes).toHaveLength(1);
});

test('[TP11] whom it is for stands where the template has it, its length is as asked, and what has no place is said', () => {
  const { project, scenes, reply } = makeFilm([
    'use the product launch template for Acme Rockets in 20 seconds, in teal',
  ]);
  expect(scenes[0]?.texts).toContain('Acme Rockets');
  expect(reply).not.toContain('your product');
  expect(reply).not.toContain('no place');
  expect(project.scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0)).toBe(600);
  expect(makeFilm(['use the quote template for Acme']).reply).toContain('There was no place for “for Acme”.');
});
