import { ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Finding } from '$shared/schema/finding';
import type { Outcome } from '$shared/schema/records';
import { summarise } from '../../composer/summarise';
import { findScene } from '../find-scene';
import { seamContext } from '../seam-context';
import type { Tool } from '../tool';
import { applyFixes } from './apply-fixes';

/** Mends what the linter finds in scenes, and says what it was and what is left. */
export const fixScene: Tool<'fixScene'> = ({ project }, { sceneIds }) => {
  const { theme, format } = project;
  const changes: Change[] = [];
  const outcomes: Outcome[] = [];
  const notes: string[] = [];
  for (const sceneId of new Set(sceneIds)) {
    const found = findScene(project, sceneId);
    if (!found.ok) return found;
    const { scene, position } = found.value;
    const mended = applyFixes(scene.record, { theme, format, seams: seamContext(project) });
    const gone = mended.found.filter((finding) => !mended.left.some((other) => isSame(other, finding)));
    changes.push(...mended.changes);
    notes.push(said(position, scene.authoredAs === 'code', gone), ...mended.left.map(({ sentence }) => sentence));
    if (mended.changes.length === 0) continue;
    outcomes.push({
      tool: 'editScene',
      sceneId,
      sceneName: scene.name,
      position,
      summary: summarise(mended.record, format.fps),
      elementId: mended.touched,
    });
  }
  return ok({ changes, outcomes, notes });
};

function said(position: number, isCode: boolean, gone: readonly Finding[]): string {
  if (isCode) return `Scene ${position} is its code: change it there.`;
  if (gone.length === 0) return `Scene ${position} has nothing that could be mended without you.`;
  const rules = [...new Set(gone.map(({ rule }) => rule.replace('-', ' ')))];
  return `Mended in scene ${position}: ${rules.join(', ')}.`;
}

export const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.elementId === other.elementId && one.role === other.role;
