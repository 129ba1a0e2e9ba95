import * as Y from 'yjs';
import { visibleTexts, usedColors } from '../../app/worker/composer/inspect-layout';
import { DEFAULT_STYLE } from '../../app/worker/composer/default-style';
import { resolveLook } from '../../app/worker/composer/resolve-look';
import { explain } from '../../app/worker/brain/explain';
import { understand, type BrainContext } from '../../app/worker/brain/understand';
import { applyChanges } from '../../app/worker/document/apply-changes';
import { rehearse } from '../../app/worker/document/open-document';
import { readProject } from '../../app/worker/document/read-project';
import { seedProject } from '../../app/worker/document/seed';
import { runOperations } from '../../app/worker/router/run-operations';
import { isToolOperation } from '../../app/worker/router/tool-operation';
import type { ProjectSnapshot, SceneSnapshot } from '../../shared/schema/changes';
import type { Operation, Plan } from '../../shared/schema/operations';
import type { Outcome } from '../../shared/schema/records';

export interface SaidTurn {
  readonly say: string;
  readonly select?: number;
}

/** One conversation in a fresh project: what the person types goes through brain, tools and document as in the app. */
export function openConversation(id: string) {
  let doc = new Y.Doc();
  Y.applyUpdate(
    doc,
    seedProject({
      id,
      name: 'Untitled',
      format: { width: 1920, height: 1080, fps: 30 },
      theme: { style: DEFAULT_STYLE, palette: {} },
      createdAt: 0,
    }),
  );
  const undone: Y.Doc[] = [];
  const done: Y.Doc[] = [];
  const outcomes: Outcome[][] = [];
  const messages: string[] = [];
  let ids = 0;
  let playheadSceneId: string | null = null;

  return {
    say(turn: SaidTurn) {
      const context = contextOf(turn);
      const before = context.project;
      const started = performance.now();
      const plan = understand(turn.say, context);
      const ms = performance.now() - started;
      const { said, failed, notes } = carryOut(plan, before);
      outcomes.push(said);
      messages.push(turn.say);
      playheadSceneId = said.findLast((outcome) => outcome.sceneId !== null)?.sceneId ?? playheadSceneId;
      const after = readProject(doc) ?? before;
      const name = toolOf(plan.operations, before);
      return {
        tool: failed === null ? name : 'askUser',
        scenes: scenesOf(plan.operations, before, said),
        confidence: plan.confidence,
        ms: Math.round(ms * 100) / 100,
        reply: failed ?? [plan.reply, ...notes].join(' '),
        project: describe(after),
      };
    },
    /** How it would be read, which is not carried out. */
    explain: (turn: SaidTurn) => explain(turn.say, contextOf(turn)),
  };

  function contextOf({ select }: SaidTurn): BrainContext {
    const project = readProject(doc);
    if (!project) throw new Error(`${id}: the project cannot be read`);
    const changed = (outcomes.at(-1) ?? []).length > 0 ? done.at(-1) : undefined;
    const before = changed && readProject(changed);
    return {
      project,
      selectedSceneId: select === undefined ? null : (project.scenes[select - 1]?.id ?? null),
      playheadSceneId,
      recentOutcomes: outcomes,
      recentMessages: messages,
      ...(before ? { before } : {}),
    };
  }

  function carryOut(
    plan: Plan,
    before: ProjectSnapshot,
  ): { said: Outcome[]; failed: string | null; notes: readonly string[] } {
    const said: Outcome[] = [];
    let notes: readonly string[] = [];
    const [first] = plan.operations;
    if (first?.tool === 'undo' || first?.tool === 'redo') {
      const [from, to] = first.tool === 'undo' ? [done, undone] : [undone, done];
      for (let step = 0; step < first.count; step++) {
        const earlier = from.pop();
        if (!earlier) break;
        to.push(doc);
        doc = earlier;
      }
      said.push({ tool: first.tool, sceneId: null, sceneName: '', position: 0, summary: '', elementId: null });
    }
    const operations = plan.operations.filter(isToolOperation);
    if (operations.length > 0) {
      const next = rehearse(doc);
      const present = readProject(doc) ?? before;
      const output = runOperations(next, operations, present, () => `scene-${++ids}`);
      if (!output.ok) return { said, failed: `tool failed: ${JSON.stringify(output.error)}`, notes };
      notes = [...(output.value.notes ?? []), ...output.value.review.notes];
      next.transact(() => applyChanges(next, output.value.changes));
      if (output.value.changes.length > 0) {
        done.push(doc);
        undone.length = 0;
        doc = next;
      }
      said.push(...output.value.outcomes);
    }
    return { said, failed: null, notes };
  }
}

const timeEdits = new Set(['setDuration', 'scaleDuration', 'setPace']);
const lookEdits = new Set([
  'setStyle',
  'setPalette',
  'setBackground',
  'setColor',
  'setEnter',
  'setPace',
  'setWeight',
  'setTypefaces',
]);

/** The cases name eleven tools; in operations, time and look of the whole video are edits. */
function toolOf(operations: readonly Operation[], before: ProjectSnapshot): string {
  const [first] = operations;
  if (!first) return 'askUser';
  // What takes the place of something is called after itself.
  if (first.tool === 'undo' && operations[1]) return toolOf(operations.slice(1), before);
  // The cases know scenes that are added, not how many operations it took.
  if (first.tool === 'addScenes') return 'addScene';
  if (first.tool === 'keepPreference' && first.preference.rule.kind === 'length')
    return operations[1] ? toolOf(operations.slice(1), before) : 'retimeScene';
  if (['setLook', 'setFormat', 'keepPreference', 'dropPreferences'].includes(first.tool))
    return operations[1] ? toolOf(operations.slice(1), before) : 'restyleProject';
  if (first.tool !== 'editScene') return first.tool;
  const edits = operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.edits : []));
  if (edits.every((edit) => timeEdits.has(edit.kind))) return 'retimeScene';
  const touched = new Set(
    operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.sceneIds : [])),
  );
  const everywhere = touched.size > 1 && touched.size === before.scenes.length;
  const alike =
    new Set(operations.map((operation) => ('edits' in operation ? JSON.stringify(operation.edits) : ''))).size === 1;
  return everywhere && alike && edits.every((edit) => lookEdits.has(edit.kind)) ? 'restyleProject' : 'editScene';
}

function scenesOf(operations: readonly Operation[], before: ProjectSnapshot, said: readonly Outcome[]): number[] {
  if (
    operations.every(
      ({ tool }) => !['editScene', 'deleteScene', 'duplicateScene', 'moveScene', 'fixScene', 'editCode'].includes(tool),
    )
  )
    return said.map((outcome) => outcome.position).sort((a, b) => a - b);
  const [first] = operations;
  const copied = first?.tool === 'duplicateScene';
  const ids = operations.flatMap((operation) =>
    'sceneIds' in operation
      ? operation.sceneIds
      : 'sceneId' in operation && !(copied && operation.tool === 'moveScene')
        ? [operation.sceneId]
        : [],
  );
  return [...new Set(ids.map((sceneId) => before.scenes.findIndex((scene) => scene.id === sceneId) + 1))]
    .filter((place) => place > 0)
    .sort((a, b) => a - b);
}

function describe(project: ProjectSnapshot) {
  return { ...project.format, scenes: project.scenes.map((scene) => describeScene(scene, project)) };
}

function describeScene(scene: SceneSnapshot, { theme }: ProjectSnapshot) {
  const { layout } = scene;
  if (!layout)
    return {
      id: scene.id,
      name: scene.name,
      durationInFrames: scene.durationInFrames,
      texts: [],
      colors: [],
      background: [],
    };
  const { colors } = resolveLook(layout, theme);
  // A countdown shows its first figure before any other.
  const startsAt = scene.record.elements.flatMap((element) =>
    element.type === 'number' && element.from > element.value ? [String(element.from)] : [],
  );
  // Charts write their figures beside the bars.
  const figures = scene.record.elements.flatMap((element) =>
    element.type === 'chart' ? element.data.map(({ value }) => String(value)) : [],
  );
  return {
    id: scene.id,
    name: scene.name,
    durationInFrames: scene.durationInFrames,
    texts: [...visibleTexts(layout), ...startsAt, ...figures],
    colors: usedColors(layout, theme),
    background: colors.gradientTo === null ? [colors.background] : [colors.background, colors.gradientTo],
  };
}
