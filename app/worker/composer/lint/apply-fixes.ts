import type { Finding } from '$shared/schema/finding';
import type { LayoutElement, SceneLayout } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/operations';
import { lintScene } from './lint-scene';
import type { LintContext } from './linted-scene';

export interface Mended {
  readonly layout: SceneLayout;
  readonly durationInFrames: number;
  /** What was done, in order: the same edits mend the scene in the document. */
  readonly edits: readonly SceneEdit[];
  /** What only a person can decide. */
  readonly left: readonly Finding[];
}

/** One mended thing may bring up the next; what is not mended by then circles. */
const rounds = 4;

/** Everything the linter can mend, mended. */
export function applyFixes(layout: SceneLayout, context: LintContext): Mended {
  let mended: Mended = { layout, durationInFrames: context.durationInFrames, edits: [], left: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const { durationInFrames } = mended;
    const findings = lintScene(mended.layout, { ...context, durationInFrames });
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    mended = { ...mended, left: findings };
    if (fixes.length === 0 || round === rounds) return mended;
    // Of several that say how long, or how quick, the scene is the last one would win over the rest.
    const edits = fixes.filter((fix, index) => fixes.findIndex((other) => sameThing(other, fix)) === index);
    mended = edits.reduce(applied, mended);
  }
  return mended;
}

function sameThing(one: SceneEdit, other: SceneEdit): boolean {
  if (one.kind !== other.kind) return false;
  return !('target' in one) || !('target' in other) || one.target?.id === other.target?.id;
}

function applied(scene: Mended, edit: SceneEdit): Mended {
  const edits = [...scene.edits, edit];
  const layout = (change: Partial<SceneLayout>): Mended => ({
    ...scene,
    edits,
    layout: { ...scene.layout, ...change },
  });
  const element = (change: (old: LayoutElement) => Partial<LayoutElement>): Mended =>
    layout({ elements: scene.layout.elements.map((old) => changed(old, edit, change)) });
  switch (edit.kind) {
    case 'setPace':
      return layout({ pace: Math.min(4, Math.max(0.25, scene.layout.pace * edit.factor)) });
    case 'setCamera':
      return layout({ camera: edit.camera });
    case 'setDuration':
      return { ...scene, edits, durationInFrames: edit.durationInFrames };
    case 'setScale':
      return element(({ scale }) => ({ scale: Math.min(5, Math.max(0.2, (scale ?? 1) * edit.factor)) }));
    case 'setEnter':
      return element(() => ({ enter: edit.enter }));
    case 'setColor':
      if (edit.target) return element(() => ({ color: edit.color }));
      return edit.color.startsWith('#')
        ? layout({ palette: { ...scene.layout.palette, [edit.role]: edit.color } })
        : scene;
    default:
      // The linter asks for nothing else.
      return scene;
  }
}

function changed(
  old: LayoutElement,
  edit: SceneEdit,
  change: (old: LayoutElement) => Partial<LayoutElement>,
): LayoutElement {
  if (old.type === 'group') return { ...old, children: old.children.map((child) => changed(child, edit, change)) };
  if (!('target' in edit) || edit.target?.id !== old.id) return old;
  // Only fields that every element has are changed.
  return { ...old, ...change(old) } as LayoutElement;
}
