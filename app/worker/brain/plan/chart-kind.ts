import type { ChartKind } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { SCENE } from '../lexicon/patterns';
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
const kinds = `(${Object.keys(called).join('|')})(?: (?:chart|graph|diagram|plot))?`;
/** What is drawn another way has to be named: "make a pie chart" wants one more. */
const drawn = `(?:it|this|that|them|these|those|everything|both|all of (?:it|them)|(?:the |that |this |my |our |its |all |${SCENE} ).+?)`;
const into = new RegExp(
  `^(?:please )?(?:(?:make|have|draw|show) (${drawn}) (?:(?:into|as|in|to) )?(?:an? |the )?${kinds}|(?:turn|change|convert|switch|set) (.+?) (?:to|into|as|in) (?:an? |the )?${kinds})(?: instead)?$`,
  'du',
);
const ofChart = new RegExp(
  `^(?:it|this|that|them|these|those|everything|both|all of (?:it|them)|(?:(?:the|that|this|these|those|my|our|its|all|first|last) )*(?:${Object.keys(called).join('|')}|charts?|graphs?|diagrams?|plots?|figures?|numbers?|data|values?|${SCENE}| )+)$`,
  'u',
);
const instead = new RegExp(
  `^(?:use |try |i want |i would like |rather |better )?(?:an? )?(${Object.keys(called).join('|')}) (?:chart|graph|diagram)(?: instead| please)$`,
  'du',
);

/** "Make it a line chart", "turn the chart into a pie": the same figures, drawn another way. */
export function planChartKind(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const made = phrase.see(into);
  const other = made ? null : phrase.see(instead);
  const [inForm, turned] = [made?.group(2) ?? '', made?.group(4) ?? ''];
  const kind = called[inForm + turned + (other?.group(1) ?? '')];
  if (!kind || phrase.quotes().length > 0) return null;
  const target = made?.phrase(turned === '' ? 1 : 3);
  const scope = target
    ? scopeOf(target.copy(), world, forced, { kinds: true, content: true })
    : scopeOf(phrase.slice(0, 0), world, forced, { kinds: false, content: false });
  // "Show the sales as a pie chart" where no scene goes by that: a chart of something else.
  if (target && !scope.named && !ofChart.test(target.text)) return null;
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
