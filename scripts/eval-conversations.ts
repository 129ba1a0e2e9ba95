/**
 * Runs conversation cases through the real brain, tools and document, without a browser, and prints one JSON line a
 * case: `npm run -s eval:conversations -- CASES.jsonl > out.jsonl`. Score with `node tests/eval/score.mjs CASES out`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

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
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of cases: npm run -s eval:conversations -- tests/eval/conversations.jsonl');
  process.exit(2);
}
const cases = readFileSync(file, 'utf8')
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
await server.close();
