import type { SceneRecord } from '$shared/schema/changes';
import type { Finding } from '$shared/schema/finding';
import type { Theme, VideoFormat } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { layoutOf } from '$shared/schema/scene-tree';
import { lintScene } from '../../composer/lint/lint-scene';
import type { SeamContext } from '../../composer/seams';
import { applyEdit } from '../edit-scene/apply-edit';
import type { EditedScene } from '../edit-scene/edited-scene';

export interface Mended extends EditedScene {
  /** What was done, in order. */
  readonly edits: readonly SceneEdit[];
  /** What was found first. */
  readonly found: readonly Finding[];
  /** What only a person can decide. */
  readonly left: readonly Finding[];
}

interface FixContext {
  readonly theme: Theme;
  readonly format: VideoFormat;
  readonly seams: SeamContext;
}

/** One mended thing may bring up the next; what is not mended by then circles. */
const rounds = 4;

/** Everything the linter can mend, mended by the edits that it names. A scene that is its code is left to its author. */
export function applyFixes(record: SceneRecord, context: FixContext): Mended {
  let scene: EditedScene = { record, changes: [], touched: null };
  const found = findingsOf(record, context);
  const done: SceneEdit[] = [];
  for (let left = found, round = 0; ; round += 1) {
    const fixes = left.flatMap(({ fix }) => fix ?? []);
    // Of several that say how long, or how quick, the scene is the last one would win over the rest.
    const edits = fixes.filter((fix, index) => fixes.findIndex((other) => sameThing(other, fix)) === index);
    const before = scene.changes.length;
    for (const edit of round < rounds ? edits : []) {
      const edited = applyEdit(scene, edit, context.seams);
      if (!edited.ok || edited.value.changes.length === scene.changes.length) continue;
      scene = edited.value;
      done.push(edit);
    }
    if (scene.changes.length === before) return { ...scene, edits: done, found, left };
    left = findingsOf(scene.record, context);
  }
}

export function findingsOf(record: SceneRecord, { theme, format }: Omit<FixContext, 'seams'>): readonly Finding[] {
  const layout = layoutOf(record);
  return layout ? lintScene(layout, { theme, format, durationInFrames: record.durationInFrames }) : [];
}

function sameThing(one: SceneEdit, other: SceneEdit): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'setColor' && other.kind === 'setColor' && one.role !== other.role) return false;
  return !('target' in one) || !('target' in other) || one.target?.id === other.target?.id;
}
