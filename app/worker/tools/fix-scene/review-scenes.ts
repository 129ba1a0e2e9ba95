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

/** Each takes about a millisecond, and the reply waits for it; of more scenes the first are looked at. */
export const MOST_SCENES = 40;
const MOST_SENTENCES = 2;
const MOST_NAMED = 6;

/** What is so because it was asked for in so many words: "slower" drags. */
const wished: Partial<Record<SceneEdit['kind'], LintRule>> = {
  setPace: 'timing',
  setDuration: 'dead-time',
  scaleDuration: 'dead-time',
  setCamera: 'dead-time',
};

/** The project as it stands once all is done, its scenes in order. */
interface Now extends Pick<ProjectSnapshot, 'theme' | 'format'> {
  readonly scenes: readonly SceneRecord[];
}

interface Worse {
  /** From 1. */
  readonly position: number;
  readonly found: readonly Finding[];
}

/**
 * What operations made worse, whatever they are: new scenes, edits, code that somebody wrote, another look or shape for
 * all of them. What was so before is no news.
 */
export function reviewScenes(project: ProjectSnapshot, operations: readonly Operation[], now: Now): Review {
  const touched = touchedScenes(project, now);
  const meant = new Set(operations.flatMap(wishedBy));
  const worse = touched.slice(0, MOST_SCENES).flatMap(({ record, position }): Worse[] => {
    const found = lint(record, now).filter(({ rule }) => !meant.has(rule));
    // What it was before is only of interest where there is something now.
    const before = found.length === 0 ? null : originOf(record, project, operations);
    const known = before ? lint(before, project) : [];
    const news = found.filter((finding) => !known.some((other) => isNoNews(other, finding)));
    return news.length === 0 ? [] : [{ position, found: news }];
  });
  const between = reviewSeams(project, now);
  const count = now.scenes.length;
  const said = sentencesOf(worse, { alone: count === 1, wholly: touched.length <= MOST_SCENES });
  return { notes: [...said, ...between.notes], fixes: [...fixesOf(worse, count), ...between.fixes] };
}

/** A scene is shown by its video's look and shape too. */
function touchedScenes(before: ProjectSnapshot, { scenes, theme, format }: Now) {
  const known = new Set(before.scenes.map(({ record }) => record));
  const all = !isAlike(before.theme, theme) || !isAlike(before.format, format);
  return scenes.flatMap((record, index) => (all || !known.has(record) ? [{ record, position: index + 1 }] : []));
}

const isAlike = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

function wishedBy(operation: Operation): readonly LintRule[] {
  const briefs =
    operation.tool === 'addScene' ? [operation.brief] : operation.tool === 'addScenes' ? operation.briefs : [];
  const edits = operation.tool === 'editScene' || operation.tool === 'duplicateScene' ? operation.edits : [];
  return [
    ...edits.flatMap(({ kind }) => wished[kind] ?? []),
    ...briefs.flatMap(({ pace }) => (pace === null ? [] : (['timing'] as const))),
  ];
}

/** What a scene was, or what it is a copy of; null: it is new. */
function originOf(
  { id, elements }: SceneRecord,
  { scenes }: ProjectSnapshot,
  operations: readonly Operation[],
): SceneRecord | null {
  const own = scenes.find((scene) => scene.id === id);
  if (own) return own.record;
  const copied = operations.flatMap((one) => (one.tool === 'duplicateScene' ? [one.sceneId] : []));
  // A copy's elements keep their ids.
  const ids = new Set(elements.map((element) => element.id));
  const source = scenes.find(
    ({ id: other, record }) => copied.includes(other) && record.elements.every((element) => ids.has(element.id)),
  );
  return source?.record ?? null;
}

/** What is said of a scene is read when all is done, so it stands where it stands then. */
function sentencesOf(
  worse: readonly Worse[],
  { alone, wholly }: { readonly alone: boolean; readonly wholly: boolean },
): readonly string[] {
  const sentences = worse.flatMap(({ position, found }) =>
    found.map(({ sentence }) => (alone ? sentence : `Scene ${position}: ${sentence}`)),
  );
  const left = sentences.length - MOST_SENTENCES;
  if (left <= 0) return sentences;
  return [...sentences.slice(0, MOST_SENTENCES), `${wholly ? left : `At least ${left}`} more like that.`];
}

function fixesOf(worse: readonly Worse[], sceneCount: number): Review['fixes'] {
  const places = worse.flatMap(({ position, found }) => (found.some(({ fix }) => fix !== null) ? [position] : []));
  if (places.length === 0) return [];
  const all = sceneCount > 1 && (places.length === sceneCount || places.length > MOST_NAMED);
  const named = [places.slice(0, -1).join(', '), places.at(-1)].filter((part) => part !== '').join(' and ');
  const prompt = all ? 'Fix all scenes' : `Fix scene${places.length === 1 ? '' : 's'} ${named}`;
  return [{ label: prompt, prompt }];
}

/** Whoever asks for one more transition asks for that one, and may not know what it makes of the whole. */
function reviewSeams(project: ProjectSnapshot, now: Now): Review {
  const before = lintVideo(project.scenes);
  const found = lintVideo(now.scenes).filter(({ limit }) => before.every((one) => one.limit !== limit));
  const prompt = 'Fix the transitions';
  return {
    notes: found.map(({ sentence }) => sentence),
    fixes: found.map(() => ({ label: prompt, prompt })),
  };
}

function lint(record: SceneRecord, project: Pick<ProjectSnapshot, 'theme' | 'format'>): readonly Finding[] {
  const { authoredAs, tsxCode, durationInFrames, props } = record;
  return authoredAs === 'code'
    ? lintCode(tsxCode, { props, format: project.format, durationInFrames })
    : findingsOf(record, project);
}

/** A line of code may have moved. */
const isNoNews = (one: Finding, other: Finding): boolean =>
  isSame(one, other) && (one.line === null || unnumbered(one) === unnumbered(other));

const unnumbered = ({ sentence }: Finding): string => sentence.replace(/^Line \d+/, '');
