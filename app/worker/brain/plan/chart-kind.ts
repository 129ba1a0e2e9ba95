import type { ChartKind } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { scopeOf, withPart } from './edit-context';
import { parseQuantity } from '../slots/numbers';
import { blankBrief } from './blank-brief';
import { figuresColumn } from './marked/sheet';
import { ask, step, type Step } from './step';
import { capitalise, nameScenes, show } from './words';

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

const ofThis = new RegExp(
  `^(?:please |can you |could you |now )*(?:make|draw|create|give me|show(?: me)?|do|add|build|turn) (?:me )?(?:(?:it|this|that|these|those|them|the (?:table|data|numbers|figures)) (?:in)?to )?(?:an? )?(?:(${Object.keys(called).join('|')}) )?(?:chart|graph|diagram)(?: (?:of|from|out of|with|for|using) (?:it|this|that|these|those|them|the (?:table|data|numbers|figures|values|same|above|same data)))?(?: please)?$`,
  'du',
);
const pointsAtIt =
  /(?<![a-z])(?:it|this|that|these|those|them|the (?:table|data|numbers|figures|values|same|above))(?![a-z])/u;

/** "Make a chart of this": the rows of the table that is there, drawn in a scene behind it. */
export function planChartOfThis(phrase: Phrase, world: World): Step | null {
  const asked = world.focus && pointsAtIt.test(phrase.text) ? phrase.see(ofThis) : null;
  if (!asked || !world.focus) return null;
  const { focus } = world;
  const drawn = elementFor(focus, 'chart');
  const named = called[asked.group(1)];
  if (drawn?.type === 'chart') {
    const others = (['line', 'pie', 'bar'] as const).filter((kind) => kind !== drawn.chart).slice(0, 2);
    return named
      ? null
      : ask(
          `${capitalise(nameScenes([focus], world))} is a chart already. Say which other kind it should be.`,
          0.85,
          others.map((kind) => ({ label: `Make it a ${kind} chart`, prompt: `make it a ${kind} chart` })),
        );
  }
  const table = focus.elements.find(({ type }) => type === 'table');
  const column = table?.type === 'table' ? figuresColumn(table.rows) : -1;
  if (table?.type !== 'table' || column < 0) return null;
  const cells = table.rows.map((row) => parseQuantity(row[column] ?? ''));
  const recipe = named && named !== 'bar' ? `${named}-chart` : 'bar-chart';
  const brief = {
    ...blankBrief(recipe),
    headline: table.columns[column] || null,
    data: cells.map((cell, at) => ({ label: table.rows[at]?.[0] ?? '', value: cell?.value ?? 0 })),
    unit: cells[0]?.suffix || cells[0]?.prefix || null,
  };
  return step(
    [{ tool: 'addScene', index: focus.position < world.order.length ? focus.position : null, brief }],
    `Drew ${table.columns[column] ? show(table.columns[column]) : 'the figures'} of ${nameScenes([focus], world)} as a chart of its own.`,
    0.9,
  );
}

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
