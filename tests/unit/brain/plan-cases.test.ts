import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/**
 * Conversations, one a line: what is typed, turn by turn, then the tool and the scenes the last turn must act on.
 * `[2] make it red` is typed with the second scene selected. The tools are CONVERSATIONS.md's.
 */
const files = ['adding', 'editing', 'structure'] as const;
const rules = { adding: 'BR10', editing: 'BR11', structure: 'BR12' } as const;

for (const file of files) {
  const lines = readFileSync(new URL(`./cases/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'));
  describe(file, () => {
    test.each(lines)(`[${rules[file]}] %s`, (line) => {
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
    });
  });
}
