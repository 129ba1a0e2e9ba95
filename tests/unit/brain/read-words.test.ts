import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../app/worker/brain/reading/read-message';
import { splitClauses } from '../../../app/worker/brain/reading/clauses';

const reading = (message: string): string => readMessage(message).text;
const clauses = (message: string): string[] => splitClauses(readMessage(message)).map((clause) => clause.text);

describe('words', () => {
  test.each([
    ['chnage teh tilte', 'change the title'],
    ['delte scene 2', 'delete scene 2'],
    ['make it sooo bigger', 'make it so bigger'],
    ['gimme a bg', 'give me a background'],
    ['s2 bigger', 'scene 2 bigger'],
    ['speeed it upp', 'speed it up'],
  ])('[BR6] "%s" reads as "%s"', (typed, read) => {
    expect(reading(typed)).toBe(read);
  });

  test.each(['bread', 'scones', 'butter', 'better', 'Tilda', 'option', 'weather'])(
    '[BR6] "%s" is a word of its own',
    (word) => {
      expect(reading(`x ${word}`)).toBe(`x ${word.toLowerCase()}`.replace('butter', '§c#fbe8a6'));
    },
  );

  test('[BR6] a word that stands in the video is not mended', () => {
    expect(readMessage('remove secne', new Set(['secne'])).text).toBe('remove secne');
  });

  test.each([
    ['add a title "Chnage the wrold"', ['Chnage the wrold']],
    ['title “Delete everything” please', ['Delete everything']],
    ["add 'It’s on' and it's fine", ['It’s on']],
    ['add «Bonjour» and „Guten Tag“', ['Bonjour', 'Guten Tag']],
    ['add a 5" screen', []],
    ['title "never closed', ['never closed']],
  ])('[BR7] quoted text is taken out as typed: %s', (typed, quotes) => {
    expect(readMessage(typed).quotes()).toEqual(quotes);
  });

  test('[BR7] addresses are one word, without the full stop behind them', () => {
    expect(readMessage('end with jobs.oakly.io.').tokens.at(-1)?.raw).toBe('jobs.oakly.io');
  });

  test.each([
    ['hey, can you please add a chart', 'add a chart'],
    ['ok so now make it blue pls', 'make it §c#2563eb'],
    ['Hello World', 'hello world'],
  ])('[BR8] courtesies around "%s" are dropped', (typed, read) => {
    expect(reading(typed)).toBe(read);
  });
});

describe('clauses', () => {
  test.each([
    ['delete 2 and 3 and make the rest red', 2],
    ['make scene 1 longer and then undo', 2],
    ['add a title "A and make it B" at the end', 1],
    ['bar chart: Q1 10, Q2 25 and Q3 40', 1],
    ['a list: eggs, milk and bread', 1],
    ['Add a list:\n- wake up\n- make coffee', 1],
    ['1) title "A" 2) quote "B" by C 3) outro "D"', 3],
    ['a numbered list: 1) eggs 2) milk', 1],
    ['I want 3 scenes: an intro that says Hi, a list with fun, food and friends, and an outro saying Bye', 3],
    ['title "A", then a chart: a 1, b 2, then a quote "C"', 3],
    ['v2.0 is here. Say hi to J. Smith', 1],
    ['copy scene 2 and put the copy at the end', 1],
  ])('[BR9] "%s" is %i request(s)', (message, count) => {
    expect(clauses(message)).toHaveLength(count);
  });
});
