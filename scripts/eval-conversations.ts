/**
 * Runs conversation cases through the real brain, tools and document, without a browser, and prints one JSON line a
 * case: `npm run -s eval:conversations -- CASES.jsonl > out.jsonl`. Score with `node tests/eval/score.mjs CASES out`.
 *
 * `--explain "make it faster" [--after "intro for Acme"]… [--select 1]` prints how a message is read instead, after the
 * messages before it have been carried out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import type { Explanation } from '../shared/protocol/reading';
import { explanationLines } from './explanation-lines';

interface Turn {
  readonly say: string;
  readonly select?: number;
}
interface Case {
  readonly id: string;
  readonly turns: readonly Turn[];
}

interface Conversation {
  say(turn: Turn): object;
  explain(turn: Turn): Explanation;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    explain: { type: 'string' },
    after: { type: 'string', multiple: true, default: [] },
    select: { type: 'string' },
  },
});
const [file] = positionals;
if ((file === undefined) === (values.explain === undefined)) {
  console.error('Name a file of cases: npm run -s eval:conversations -- tests/eval/conversations.jsonl');
  console.error('or a message: npm run -s eval:conversations -- --explain "make it faster" --after "intro for Acme"');
  process.exit(2);
}
const cases =
  file === undefined
    ? []
    : readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Case); // the scorer reads the same file and says where it is wrong

// Registries find their entries by `import.meta.glob`, so the worker's code is loaded as the bundler would.
const server = await createServer({
  configFile: false,
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias: { $shared: new URL('../shared', import.meta.url).pathname } },
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const harness = (await server.ssrLoadModule('/tests/eval/conversation.ts')) as {
  openConversation(id: string): Conversation;
}; // a module loaded by path has no types
for (const one of cases) {
  const conversation = harness.openConversation(one.id);
  console.log(JSON.stringify({ id: one.id, turns: one.turns.map((turn) => conversation.say(turn)) }));
}
if (values.explain !== undefined) {
  const conversation = harness.openConversation('explained');
  for (const say of values.after) conversation.say({ say });
  const turn = { say: values.explain, ...(values.select === undefined ? {} : { select: Number(values.select) }) };
  console.log(explanationLines(conversation.explain(turn)).join('\n'));
}
await server.close();
