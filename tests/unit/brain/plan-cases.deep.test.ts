import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/**
 * Conversations, one a line: what is typed, turn by turn, then the tool and the scenes the last turn must act on.
 * `[2] make it red` is typed with the second scene selected. The tools are those of the evaluation.
 */
describe('plans', () => {
  test.each(casesOf('adding'))('[BR10] %s', check);
  test.each(casesOf('editing'))('[BR11] %s', check);
  test.each(casesOf('structure'))('[BR12] %s', check);
  test.each(casesOf('voices'))('[BR29] %s', check);
});

function casesOf(name: string): string[] {
  const lines = readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('//'));
}

function check(line: string): void {
  const [talk = '', wanted = ''] = line.split(' => ');
  const [tools = '', scenes] = wanted.trim().split(' ');
  const conversation = openConversation('case');
  const answers = talk.split(' || ').map((said) => {
    const selected = /^\[(\d+)\] (.*)$/.exec(said);
    const say = (selected?.[2] ?? said).replaceAll('\\n', '\n');
    return conversation.say(selected ? { say, select: Number(selected[1]) } : { say });
  });
  const last = answers.at(-1);
  expect(tools.split('|'), last?.reply).toContain(last?.tool);
  if (scenes !== undefined) expect(last?.scenes.join(',')).toBe(scenes);
}
