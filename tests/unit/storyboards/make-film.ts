import * as Y from 'yjs';
import type { ProjectSnapshot } from '$shared/schema/changes';
import { visibleTexts } from '../../../app/worker/composer/inspect-layout';
import { understand } from '../../../app/worker/brain/understand';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { readProject } from '../../../app/worker/document/read-project';
import { seedProject } from '../../../app/worker/document/seed';
import { runOperations } from '../../../app/worker/router/run-operations';
import { isToolOperation } from '../../../app/worker/router/tool-operation';

/** A project after these prompts, by brain, tools and document as in the app, and what the last was answered. */
export function makeFilm(prompts: readonly string[], format = { width: 1920, height: 1080, fps: 30 }) {
  const doc = new Y.Doc();
  const theme = { style: 'bold-poster', palette: {} };
  Y.applyUpdate(doc, seedProject({ id: 'p', name: 'Untitled', format, theme, createdAt: 0 }));
  let ids = 0;
  let reply = '';
  let operations: readonly { readonly tool: string }[] = [];
  for (const prompt of prompts) {
    const plan = understand(prompt, {
      project: read(doc),
      selectedSceneId: null,
      playheadSceneId: null,
      recentOutcomes: [],
      recentMessages: [],
    });
    const output = runOperations(doc, plan.operations.filter(isToolOperation), read(doc), () => `scene-${++ids}`);
    if (!output.ok) throw new Error(output.error.code);
    doc.transact(() => applyChanges(doc, output.value.changes));
    ({ reply, operations } = plan);
  }
  const project = read(doc);
  const scenes = project.scenes.map(({ name, durationInFrames, layout, transition }) => ({
    name,
    durationInFrames,
    transition,
    recipe: layout?.recipe ?? '',
    style: layout?.style ?? null,
    arrangement: layout?.arrangement ?? null,
    texts: layout ? [...visibleTexts(layout)] : [],
  }));
  return { project, scenes, reply, tools: operations.map(({ tool }) => tool) };
}

function read(doc: Y.Doc): ProjectSnapshot {
  const project = readProject(doc);
  if (!project) throw new Error('the project cannot be read');
  return project;
}
