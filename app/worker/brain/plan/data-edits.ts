import type { DataPoint } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, fold } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { parseQuantity, QUANTITY } from '../slots/numbers';
import { parseSeries } from '../slots/series';
import { editScenes, readExplicitScope } from './edit-context';
import { startsByRemoving } from './edit-verbs';
import { step, type Step } from './step';
import { join, show } from './words';

const value = `(${QUANTITY})`;
const chartNoun = '(?:bar chart|bar graph|pie chart|line chart|chart|graph|pie|bars|data|diagram)';
const aboutChart = new RegExp(`(?<![a-z])${chartNoun}${END}`, 'u');
const intoChart = new RegExp(
  `^(?:add|include|insert|put|append) .+ (?:to|in|into|on) (?:the |my |our |this )(?:[a-z]+ )?${chartNoun}$`,
  'u',
);
const morePoints = new RegExp(
  `^(?:add|include|insert|put|append)(?: (?:a|another|one more|the) (?:bar|column|value|data point|point|entry|slice|month|quarter|year))?(?: (?:for|called|named|with|:))? (.+?)(?: (?:to|in|on|into) (?:the |my |our |this )?(?:[a-z]+ )?${chartNoun})?$`,
  'du',
);
const allValues =
  /(?:data|values?|numbers|figures|chart|graph|bars)(?: (?:of|in) the (?:chart|graph))? (?:to|are|with|:|should be|=|is now|now) (.+)$/du;
const otherScene = new RegExp(`(?<![a-z])(?:${KIND}|${SCENE})${END}|§q`, 'u');

/** "add Q4 60", where a chart is what was last spoken of. */
export function planDataPoint(phrase: Phrase, world: World): Step | null {
  const { focus } = world;
  const named = intoChart.test(phrase.text);
  if (!named && (!focus || !elementFor(focus, 'chart') || otherScene.test(phrase.text))) return null;
  return planDataEdit(phrase, world, null);
}

/** Values and labels of a chart. */
export function planDataEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scene = sceneWith('chart', phrase, world, forced);
  const chart = scene ? elementFor(scene, 'chart') : null;
  if (!scene || chart?.type !== 'chart') return null;
  const commit = (data: readonly DataPoint[], said: string): Step =>
    step([editScenes([scene], [{ kind: 'setData', data: [...data], unit: chart.unit }])], said, 0.93);
  const typed = fold(phrase.content());
  const named = chart.data.find((point) => isSaid(point.label, typed));
  if (named && startsByRemoving(phrase.text)) {
    return commit(
      chart.data.filter((point) => point !== named),
      `Removed ${show(named.label)} from the chart in scene ${scene.position}.`,
    );
  }
  const whole = phrase.see(allValues);
  const fresh = whole ? parseSeries(whole.phrase(1).lines()) : null;
  if (fresh && fresh.data.length > 1)
    return commit(fresh.data, `Set ${fresh.data.length} values in the chart of scene ${scene.position}.`);
  const wanted = named ? newValue(typed, named.label) : null;
  if (named && wanted) {
    const data = chart.data.map((point) => (point === named ? { ...point, value: wanted.value } : point));
    return commit(
      data,
      `Set ${named.label} to ${wanted.prefix}${wanted.value}${wanted.suffix} in the chart of scene ${scene.position}.`,
    );
  }
  const more = phrase.see(morePoints);
  const series = more ? parseSeries(more.content(1)) : null;
  if (!series || (world.focus !== scene && !aboutChart.test(phrase.text))) return null;
  return commit(
    [...chart.data, ...series.data],
    `Added ${join(series.data.map((point) => show(point.label, 24)))} to the chart in scene ${scene.position}.`,
  );
}

/** The scene named, else the one in focus, else the nearest, as long as it has such a part. */
function sceneWith(
  part: 'chart' | 'number',
  phrase: Phrase,
  world: World,
  forced: readonly KnownScene[] | null,
): KnownScene | null {
  const named = forced ?? readExplicitScope(phrase.copy(), world)?.scenes ?? [];
  const candidates = named.length > 0 ? named : [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()];
  return candidates.find((scene) => elementFor(scene, part)) ?? null;
}

/** "January" says "Jan". */
function isSaid(label: string, typed: string): boolean {
  const own = fold(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9ß-ɏ])${own}${/^[a-z]{3}$/.test(own) ? '[a-z]*' : ''}(?![a-z0-9ß-ɏ])`, 'u').test(typed);
}

function newValue(typed: string, label: string): ReturnType<typeof parseQuantity> {
  const after = typed.slice(typed.indexOf(fold(label)) + label.length);
  const found = [...after.matchAll(new RegExp(value, 'giu'))]
    .map((match) => parseQuantity(match[1] ?? ''))
    .filter((quantity) => quantity !== null);
  // "from 25 to 30": the last number is the new one; "30, not 25": the first.
  return (/(?:from|not) /.test(after) && !/(?:^|[\d ,])not /.test(after) ? found.at(-1) : found[0]) ?? null;
}

const counterNoun =
  /(?<![a-z])(?:countdown|timer|number|counter|count|counts|counting|figure|stat|total|goal|amount)(?![a-z])/u;
const numberTo = new RegExp(
  `(?:number|counter|count|figure|stat|value|it|total|goal|amount)(?: (?:in|of|on) .+?)?(?: (?:should|must|needs to))?(?: (?:go up|count up|count|be|stop|end|show|read|say|go))?(?: up)? ?(?:to|be|is|at|=|:|say|read)? ${value}(?! ?(?:second|sec|s\\b|frame|minute|%? (?:bigger|smaller|longer|shorter|larger|faster|slower)))`,
  'iu',
);
const numberPlain = new RegExp(
  `^(?:make|change|set|update|count)(?: it| that| this| the number)?(?: up)?(?: to| =)? ${value}[!.]*$`,
  'iu',
);
const numberTold = new RegExp(
  `^(?:it|that|the [a-z]+)(?:['’]s| is| are| was) (?:now |actually |really |already )*${value}(?: now| actually| really| already)*[!.]*$`,
  'iu',
);
const numberFrom = new RegExp(
  `(?:start|begin|count)(?:s|ing)?(?: (?:the|it|this|that)(?: [a-z]+)?)?(?: counting| to count| up| down)?(?: at| from| with) ${value}`,
  'iu',
);

const signs: Readonly<Record<string, readonly ['prefix' | 'suffix', string]>> = {
  plus: ['suffix', '+'],
  percent: ['suffix', '%'],
  percentage: ['suffix', '%'],
  dollar: ['prefix', '$'],
  euro: ['suffix', ' €'],
  pound: ['prefix', '£'],
};
const addsSign = new RegExp(
  `^(?:please )?(?:add|put|write|show|with) (?:a |an |the )?(${Object.keys(signs).join('|')})(?: signs?| symbols?)?(?: (?:after|before|behind|to|in front of|next to) (?:it|them|that|the (?:numbers?|counter|figures?|values?|chart|bars?)))?(?: ?[.!])*$`,
  'du',
);

/** "Add a percent sign", "a plus after the number": what a figure is written with. */
export function planSign(phrase: Phrase, world: World): Step | null {
  const [place, sign] = signs[phrase.see(addsSign)?.group(1) ?? ''] ?? [];
  const scene =
    place === undefined ? null : (sceneWith('number', phrase, world, null) ?? sceneWith('chart', phrase, world, null));
  const [number, chart] = [scene && elementFor(scene, 'number'), scene && elementFor(scene, 'chart')];
  if (!scene || place === undefined || sign === undefined) return null;
  const said = `Added ${show(sign.trim())} to the figures of scene ${scene.position}.`;
  if (number?.type === 'number') {
    const edit: SceneEdit = {
      kind: 'setNumber',
      value: number.value,
      from: null,
      prefix: null,
      suffix: null,
      [place]: sign,
    };
    return step([editScenes([scene], [edit])], said, 0.9);
  }
  if (chart?.type !== 'chart') return null;
  return step([editScenes([scene], [{ kind: 'setData', data: [...chart.data], unit: sign.trim() }])], said, 0.88);
}

/** The figure of a number scene. */
export function planNumberEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scene = sceneWith('number', phrase, world, forced);
  const element = scene ? elementFor(scene, 'number') : null;
  if (!scene || !element) return null;
  if (!counterNoun.test(phrase.text) && scene !== world.focus) return null;
  const typed = phrase.content();
  const start = numberFrom.exec(typed);
  const from = start ? parseQuantity(start[1] ?? '') : null;
  if (from)
    return step(
      [
        editScenes(
          [scene],
          [
            {
              kind: 'setNumber',
              value: 'value' in element && typeof element.value === 'number' ? element.value : 0,
              from: from.value,
              prefix: null,
              suffix: null,
            },
          ],
        ),
      ],
      `The number in scene ${scene.position} counts from ${from.value}.`,
      0.9,
    );
  const match = numberTo.exec(typed) ?? numberPlain.exec(typed) ?? numberTold.exec(typed);
  const quantity = match ? parseQuantity(match[1] ?? '') : null;
  if (!quantity) return null;
  const { value: to, prefix, suffix } = quantity;
  const edit: SceneEdit = { kind: 'setNumber', value: to, from: null, prefix: prefix || null, suffix: suffix || null };
  return step(
    [editScenes([scene], [edit])],
    `Set the number in scene ${scene.position} to ${prefix}${to}${suffix}.`,
    0.92,
  );
}
