import * as Y from 'yjs';
import { understand } from '../../app/worker/brain/understand';
import { DEFAULT_STYLE } from '../../app/worker/composer/default-style';
import { writeCode } from '../../app/worker/composer/write-code';
import { applyChanges } from '../../app/worker/document/apply-changes';
import { readProject } from '../../app/worker/document/read-project';
import { seedProject } from '../../app/worker/document/seed';
import { runOperations } from '../../app/worker/router/run-operations';
import { isToolOperation } from '../../app/worker/router/tool-operation';
import { describe } from '../../shared/response/errors';
import type { VideoFormat } from '../../shared/schema/layout';

export interface PromptScene {
  readonly name: string;
  readonly tsxCode: string;
  readonly durationInFrames: number;
}

/** What comes of a message in an empty project: brain, tools and document as in the app. */
export function scenesOfPrompt(
  text: string,
  format: VideoFormat,
): { readonly scenes: readonly PromptScene[]; readonly said: string } {
  const doc = new Y.Doc();
  const theme = { style: DEFAULT_STYLE, palette: {} };
  Y.applyUpdate(doc, seedProject({ id: 'prompt', name: 'Untitled', format, theme, createdAt: 0 }));
  const empty = readProject(doc);
  if (!empty) return { scenes: [], said: 'The project cannot be read' };
  const plan = understand(text, {
    project: empty,
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
  let ids = 0;
  const output = runOperations(doc, plan.operations.filter(isToolOperation), empty, () => `scene-${++ids}`);
  if (!output.ok) return { scenes: [], said: describe(output.error) };
  applyChanges(doc, output.value.changes);
  const project = readProject(doc);
  const scenes = (project?.scenes ?? []).flatMap(({ name, durationInFrames, layout }) =>
    project && layout
      ? [
          {
            name,
            durationInFrames,
            tsxCode: writeCode({ name, layout, durationInFrames, theme: project.theme, format: project.format }),
          },
        ]
      : [],
  );
  return { scenes, said: plan.reply };
}
