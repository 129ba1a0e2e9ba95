import type { ChartKind } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import { elementFor } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { scopeOf, withPart } from './edit-context';
import { step, type Step } from './step';
import { capitalise, nameScenes } from './words';

const called: Readonly<Record<string, ChartKind>> = {
  bar: 'bar',
  bars: 'bar',
  column: 'bar',
  columns: 'bar',
  line: 'line',
  lines: 'line',
  area: 'area',
  pie: 'pie',
  donut: 'donut',
  doughnut: 'donut',
  ring: 'donut',
};
const into = new RegExp(
  `^(?:please )?(?:make|turn|change|convert|switch|show|draw|have|set)(?: me)? (.+?) (?:(?:to|into|as|in) )?(?:an? |the )?(${Object.keys(called).join('|')})(?: (?:chart|graph|diagram|plot))?(?: instead)?$`,
  'du',
);
const instead = new RegExp(
  `^(?:use |try |i want |i would like |rather |better )?(?:an? )?(${Object.keys(called).join('|')}) (?:chart|graph|diagram)(?: instead| please)$`,
  'du',
);

/** "Make it a line chart", "turn the chart into a pie": the same figures, drawn another way. */
export function planChartKind(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const made = phrase.see(into);
  const other = made ? null : phrase.see(instead);
  const kind = called[made?.group(2) ?? other?.group(1) ?? ''];
  if (!kind || phrase.quotes().length > 0) return null;
  const target = made?.phrase(1).copy();
  const scope = target
    ? scopeOf(target, world, forced, { kinds: true, content: true })
    : scopeOf(phrase.slice(0, 0), world, forced, { kinds: false, content: false });
  const scenes = withPart(scope, 'chart', world).scenes.filter((scene) => elementFor(scene, 'chart') !== null);
  if (scenes.length === 0) return null;
  const edits: SceneEdit[] = [{ kind: 'setChart', chart: kind }];
  // A scene that goes by its kind goes by the new one.
  const isCalledSo = scenes.every(({ name }) => /^(?:bar|line|area|pie|donut) chart$/.test(name));
  if (isCalledSo) edits.push({ kind: 'setName', name: `${capitalise(kind)} chart` });
  return step(
    [{ tool: 'editScene', sceneIds: scenes.map(({ id }) => id), edits }],
    `The figures of ${nameScenes(scenes, world)} are a ${kind === 'pie' || kind === 'donut' ? kind : `${kind} chart`} now.`,
    0.92,
  );
}
