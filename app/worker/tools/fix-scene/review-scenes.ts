import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { Finding, LintRule } from '$shared/schema/finding';
import type { FlatElement } from '$shared/schema/layout';
import type { Operation, Plan, SceneEdit } from '$shared/schema/operations';
import { byOrder } from '$shared/schema/scene-tree';
import { lintCode } from '../../compile/lint-code';
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

/** What edits, or code that somebody wrote, made worse: what was so before is no news. */
export function reviewScenes(
  project: ProjectSnapshot,
  operations: readonly Operation[],
  changes: readonly Change[],
): Review {
  const changed = new Set(operations.flatMap(changedBy));
  if (changed.size > MOST_SCENES) return { notes: [], fixes: [] };
  const edits = operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.edits : []));
  const meant = new Set(edits.flatMap(({ kind }) => wished[kind] ?? []));
  const places = placesAfter(project, changes);
  const worse = project.scenes.flatMap(({ id, record }) => {
    const position = places.get(id);
    if (!changed.has(id) || position === undefined) return [];
    const after = changedScene(record, changes);
    const before = lint(record, project);
    const found = lint(after, project).filter(
      (finding) => !meant.has(finding.rule) && !before.some((other) => isNoNews(other, finding)),
    );
    return found.length === 0 ? [] : [{ position, found }];
  });
  const sentences = worse.flatMap(({ position, found }) =>
    found.map(({ sentence }) => (places.size === 1 ? sentence : `Scene ${position}: ${sentence}`)),
  );
  const left = sentences.length - MOST_SENTENCES;
  const fixable = worse.flatMap(({ position, found }) => (found.some(({ fix }) => fix !== null) ? [position] : []));
  const prompt = `Fix scene${fixable.length === 1 ? '' : 's'} ${fixable.join(' and ')}`;
  return {
    notes: [...sentences.slice(0, MOST_SENTENCES), ...(left > 0 ? [`${left} more like that.`] : [])],
    fixes: fixable.length === 0 ? [] : [{ label: prompt, prompt }],
  };
}

/** Where scenes stand once all is done, counted from 1: what is said of them is read then. */
function placesAfter(project: ProjectSnapshot, changes: readonly Change[]): ReadonlyMap<string, number> {
  const orders = new Map(project.scenes.map(({ id, order }) => [id, order]));
  for (const change of changes) {
    if (change.type === 'removeScene') orders.delete(change.sceneId);
    if (change.type === 'putScene') orders.set(change.scene.id, change.scene.order);
    if (change.type === 'setScene' && change.fields.order !== undefined)
      orders.set(change.sceneId, change.fields.order);
  }
  const scenes = [...orders].map(([id, order]) => ({ id, order })).sort(byOrder);
  return new Map(scenes.map(({ id }, index) => [id, index + 1]));
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

function changedScene(record: SceneRecord, changes: readonly Change[]): SceneRecord {
  return changes.reduce((scene, change): SceneRecord => {
    if (!('sceneId' in change) || change.sceneId !== record.id) return scene;
    const { elements } = scene;
    switch (change.type) {
      case 'setScene':
        return { ...scene, ...change.fields };
      case 'setCode':
        return { ...scene, tsxCode: change.tsxCode };
      case 'putElement':
        return { ...scene, elements: [...elements.filter(({ id }) => id !== change.element.id), change.element] };
      case 'removeElement':
        return { ...scene, elements: elements.filter(({ id }) => id !== change.elementId) };
      case 'setElement': {
        const own = (element: FlatElement): FlatElement => ({ ...element, ...change.fields });
        const changed = elements.map((element) => (element.id === change.elementId ? own(element) : element));
        return { ...scene, elements: changed };
      }
      default:
        return scene;
    }
  }, record);
}
