import type * as Y from 'yjs';
import { applyChanges } from '../document/apply-changes';
import { openDocument } from '../document/open-document';
import { readProject } from '../document/read-project';
import { seedProject } from '../document/seed';
import { LANDSCAPE } from './create-project';
import type { Designer } from './ports';
import { isToolOperation } from './tool-operation';

const SENTENCES = ['intro for "Acme", bold white on navy', 'add a bullet list: fast, cheap', 'make the title blue'];
/** By then the page has shown what it has: earlier, warming up takes the time of the start itself. */
const FIRST_PAUSE_MS = 1000;
/** Between two sentences, so that a request need not wait for all of them. */
const PAUSE_MS = 200;

/**
 * The first request after a start took five times as long as the next, because nothing of the brain, the composer and
 * the compiler had ever run. So they run once on a project that nobody sees and nothing stores.
 */
export async function warmUp(
  { understand, runOperations }: Pick<Designer, 'understand' | 'runOperations'>,
  project: (doc: Y.Doc) => unknown,
): Promise<void> {
  const seed = seedProject({
    id: 'nobody',
    name: '',
    format: LANDSCAPE,
    theme: { style: '', palette: {} },
    createdAt: 0,
  });
  const opened = openDocument('nobody', [seed]);
  if (!opened.ok) return;
  const doc = opened.value;
  let ids = 0;
  for (const [index, sentence] of SENTENCES.entries()) {
    await new Promise((resolve) => setTimeout(resolve, index === 0 ? FIRST_PAUSE_MS : PAUSE_MS));
    const present = readProject(doc);
    if (!present) return;
    const context = { selectedSceneId: null, playheadSceneId: null, recentOutcomes: [], recentMessages: [] };
    const { operations } = understand(sentence, { project: present, ...context });
    const output = runOperations(doc, operations.filter(isToolOperation), present, () => `nobody ${++ids}`);
    if (output.ok) doc.transact(() => applyChanges(doc, output.value.changes));
    project(doc);
  }
}
