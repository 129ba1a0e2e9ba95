import type { ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { Finding, LintRule } from '$shared/schema/finding';
import type { Operation, Plan } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { lintCode } from '../../compile/lint-code';
import { lintVideo } from '../../composer/lint/lint-video';
import { findingsOf } from './apply-fixes';
import { isSame } from './fix-scene';

export interface Review {
  /** Whole sentences. */
  readonly notes: readonly string[];
  /** What mends it, as it would be typed. */
  readonly fixes: Plan['alternatives'];
}

/** Whoever changes more at once knows what they do, and each takes a few milliseconds. */
const MOST_SCENES = 12;
const MOST_SENTENCES = 2;

/** What is so because it was asked for in so many words: "slower" drags. */
const wished: Partial<Record<SceneEdit['kind'], LintRule>> = {
  setPace: 'timing',
  setDuration: 'dead-time',
  scaleDuration: 'dead-time',
  setCamera: 'dead-time',
};

/** What edits, or code that somebody wrote, made worse: what was so before is no news. `after`: all scenes, in order. */
export function reviewScenes(
  project: ProjectSnapshot,
  operations: readonly Operation[],
  after: readonly SceneRecord[],
): Review {
  const between = reviewSeams(project, after);
  const changed = new Set(operations.flatMap(changedBy));
  if (changed.size > MOST_SCENES) return between;
  const edits = operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.edits : []));
  const meant = new Set(edits.flatMap(({ kind }) => wished[kind] ?? []));
  const worse = project.scenes.flatMap(({ id, record }) => {
    if (!changed.has(id)) return [];
    const index = after.findIndex((scene) => scene.id === id);
    const now = after[index];
    if (!now) return [];
    const before = lint(record, project);
    const found = lint(now, project).filter(
      (finding) => !meant.has(finding.rule) && !before.some((other) => isNoNews(other, finding)),
    );
    // What is said of a scene is read when all is done, so it stands where it stands then.
    return found.length === 0 ? [] : [{ position: index + 1, found }];
  });
  const sentences = worse.flatMap(({ position, found }) =>
    found.map(({ sentence }) => (after.length === 1 ? sentence : `Scene ${position}: ${sentence}`)),
  );
  const left = sentences.length - MOST_SENTENCES;
  const fixable = worse.flatMap(({ position, found }) => (found.some(({ fix }) => fix !== null) ? [position] : []));
  const prompt = `Fix scene${fixable.length === 1 ? '' : 's'} ${fixable.join(' and ')}`;
  return {
    notes: [...sentences.slice(0, MOST_SENTENCES), ...(left > 0 ? [`${left} more like that.`] : []), ...between.notes],
    fixes: [...(fixable.length === 0 ? [] : [{ label: prompt, prompt }]), ...between.fixes],
  };
}

/** Whoever asks for one more transition asks for that one, and may not know what it makes of the whole. */
function reviewSeams(project: ProjectSnapshot, after: readonly SceneRecord[]): Review {
  const before = lintVideo(project.scenes);
  const found = lintVideo(after).filter(({ limit }) => before.every((one) => one.limit !== limit));
  const prompt = 'Fix the transitions';
  return {
    notes: found.map(({ sentence }) => sentence),
    fixes: found.map(() => ({ label: prompt, prompt })),
  };
}

function changedBy(operation: Operation): readonly string[] {
  if (operation.tool === 'editScene') return operation.sceneIds;
  return operation.tool === 'editCode' ? [operation.sceneId] : [];
}

function lint(record: SceneRecord, project: ProjectSnapshot): readonly Finding[] {
  return record.authoredAs === 'code' ? lintCode(record.tsxCode) : findingsOf(record, project);
}

/** A line of code may have moved. */
const isNoNews = (one: Finding, other: Finding): boolean =>
  isSame(one, other) && (one.line === null || unnumbered(one) === unnumbered(other));

const unnumbered = ({ sentence }: Finding): string => sentence.replace(/^Line \d+/, '');
