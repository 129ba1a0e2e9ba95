import { fitButton } from '$shared/motion/fit-button';
import { fitCards } from '$shared/motion/fit-cards';
import type { CellsBox } from '$shared/motion/fit-cards';
import { fitChart } from '$shared/motion/fit-chart';
import { fitChat } from '$shared/motion/fit-chat';
import { fitCode } from '$shared/motion/fit-code';
import { fitCount } from '$shared/motion/fit-count';
import { fitDevice, notchOf } from '$shared/motion/fit-device';
import { fitDonut } from '$shared/motion/fit-donut';
import { fitFlow } from '$shared/motion/fit-flow';
import { fitFramed } from '$shared/motion/fit-framed';
import { fitLineChart } from '$shared/motion/fit-line-chart';
import { fitList, listSpacing } from '$shared/motion/fit-list';
import { fitMap } from '$shared/motion/fit-map';
import { fitMark } from '$shared/motion/fit-mark';
import { fitNotifications } from '$shared/motion/fit-notifications';
import { fitLogos, fitPeople } from '$shared/motion/fit-people';
import { fitPlate } from '$shared/motion/fit-plate';
import { fitPost } from '$shared/motion/fit-post';
import { fitProgress } from '$shared/motion/fit-progress';
import { fitPrompt } from '$shared/motion/fit-prompt';
import { fitRanking } from '$shared/motion/fit-ranking';
import { fitRings } from '$shared/motion/fit-rings';
import { fitScreen } from '$shared/motion/fit-screen';
import { fitComparison, fitPricing } from '$shared/motion/fit-sides';
import { fitStats } from '$shared/motion/fit-stats';
import { fitSteps, fitTimeline } from '$shared/motion/fit-steps';
import { fitSwap } from '$shared/motion/fit-swap';
import { fitTable } from '$shared/motion/fit-table';
import { fitTerminal } from '$shared/motion/fit-terminal';
import { fitText } from '$shared/motion/fit-text';
import { fitWipe } from '$shared/motion/fit-wipe';
import type { LeafElement } from '$shared/schema/layout';
import type { Placed } from '../arrange';
import { kitLookOf } from '../element-code';
import { lookOf } from '../set-type';
import { fontOf } from '../font-of';
import type { Look } from '../resolve-look';

type ChartElement = Extract<LeafElement, { type: 'chart' }>;

/** What the motion kit makes of an element in its place: the same geometry, asked for without drawing. */
export interface Drawn {
  /** In pixels, every size that a text of it is set in. */
  readonly sizes: readonly number[];
  /** A text ends in an ellipsis. */
  readonly cut: boolean;
  /** A word stands on two lines. */
  readonly broken: boolean;
  /** Entries, rows or lines that had no room. */
  readonly left: number;
  readonly height: number;
}

export function drawnOf(placed: Placed, look: Look, unit: number): Drawn {
  const { fitted, left = 0 } = fit(placed, look, unit);
  const found = { sizes: new Set<number>(), cut: false, broken: false, left, height: 0 };
  gather(fitted, '', found);
  const height = isRecord(fitted) && typeof fitted['height'] === 'number' ? fitted['height'] : 0;
  return { ...found, height, sizes: [...found.sizes] };
}

interface Found {
  readonly sizes: Set<number>;
  cut: boolean;
  broken: boolean;
  left: number;
}

/** What is fitted says of itself, at any depth, how large it is and what it lost. */
function gather(value: unknown, key: string, found: Found): void {
  if (Array.isArray(value)) for (const entry of value) gather(entry, key, found);
  else if (isRecord(value)) for (const [name, entry] of Object.entries(value)) gather(entry, name, found);
  else if (typeof value === 'number') {
    if (/^size$|Size$/.test(key)) found.sizes.add(value);
  } else if (value === true) {
    if (key === 'truncated' || key === 'cut') found.cut = true;
    if (key === 'broken') found.broken = true;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

interface Fit {
  readonly fitted: unknown;
  readonly left?: number;
}

/** Of so many cells the last says how many more there are. */
const beyond = (count: number, cells: readonly unknown[]): number =>
  count > cells.length ? count - cells.length + 1 : 0;

function fit(placed: Placed, scene: Look, unit: number): Fit {
  const { element, box, spec } = placed;
  const look = lookOf(scene, element);
  const { width, height } = box;
  const size = placed.size;
  const minSize = Math.min(size, placed.minSize);
  const kit = kitLookOf(look, unit);
  const cells: CellsBox = { width, height, size, minSize };
  const room = { ...cells, look: kit };
  const { headline, body, label, figure } = look.style.type;
  const faces = { label: fontOf(label, null), figure: fontOf(figure, null), body: fontOf(body, null) };
  const heading = fontOf(headline, null);
  switch (element.type) {
    case 'text': {
      const font = fontOf(spec, element.weight);
      return { fitted: fitText({ ...cells, text: element.text, font, leading: spec.leading, maxLines: Infinity }) };
    }
    case 'list': {
      const { gap, pad } = listSpacing[look.style.listLook];
      const fitted = fitList({
        ...cells,
        items: element.items,
        font: fontOf(spec, element.weight),
        width: width - size * pad * 2,
        height: height - size * pad * 2,
        leading: spec.leading,
        marker: element.marker,
        gap,
      });
      return { fitted, left: element.items.length - fitted.rows.filter((row) => row.index !== null).length };
    }
    case 'swap':
      return { fitted: fitSwap({ ...cells, ...element, font: heading, leading: 1.06 }) };
    case 'beats':
      return {
        fitted: element.beats.map((text) => fitText({ ...cells, text, font: heading, leading: 1, maxLines: 5 })),
      };
    case 'nameplate':
      return { fitted: fitPlate({ ...cells, ...element, heading, body: faces.body }) };
    case 'button':
      return { fitted: fitButton({ ...cells, ...element, font: { ...heading, tracking: 0 } }) };
    case 'logo':
      return { fitted: fitMark({ ...cells, name: element.name, hasSign: element.sign !== 'none', font: heading }) };
    case 'countdown': {
      const text = element.ending ?? '0';
      const factor = element.ending === null ? 1 : 0.6;
      return {
        fitted: fitText({ ...cells, text, font: heading, size: size * factor, leading: 1.02, maxLines: 4 }),
      };
    }
    case 'number':
      return { fitted: fitCount({ ...cells, ...element, font: fontOf(spec, element.weight) }) };
    case 'stats': {
      const fitted = fitStats({ ...cells, ...element, figure: faces.figure, label: faces.label });
      return { fitted, left: fitted.left };
    }
    case 'chart':
      return fitData(element, cells, placed, faces);
    case 'table': {
      const fitted = fitTable({ ...cells, ...element, heading: faces.label, cell: faces.body });
      return { fitted, left: fitted.left.rows + fitted.left.columns };
    }
    case 'progress':
      return {
        fitted: fitProgress({ ...cells, ...element, shape: element.look, font: faces.label, figure: faces.figure }),
      };
    case 'timeline': {
      const fitted = fitTimeline(element.entries, cells, kit);
      return { fitted, left: beyond(element.entries.length, fitted.cells) };
    }
    case 'steps': {
      const fitted = fitSteps(element.steps, cells, kit);
      return { fitted, left: beyond(element.steps.length, fitted.cells) };
    }
    case 'flow': {
      const fitted = fitFlow(element.nodes, element.edges, cells, kit);
      return { fitted, left: beyond(element.nodes.length, fitted.nodes) };
    }
    case 'map': {
      const fitted = fitMap(element.places, cells, kit);
      return { fitted, left: element.places.length - fitted.places.length };
    }
    case 'cards': {
      const fitted = fitCards(element.cards, cells, kit);
      return { fitted, left: beyond(element.cards.length, fitted.cells) };
    }
    case 'comparison': {
      const fitted = fitComparison(element.sides, cells, kit);
      return { fitted, left: beyond(element.sides.length, fitted.cells) };
    }
    case 'pricing': {
      const fitted = fitPricing(element.plans, cells, kit);
      return { fitted, left: beyond(element.plans.length, fitted.cells) };
    }
    case 'people': {
      const fitted = fitPeople(element.people, cells, kit);
      return { fitted, left: beyond(element.people.length, fitted.cells) };
    }
    case 'logos': {
      const fitted = fitLogos(element.logos, cells, kit);
      return { fitted, left: beyond(element.logos.length, fitted.cells) };
    }
    case 'code': {
      const fitted = fitCode(element.code, element.diff, room);
      return { fitted, left: fitted.left };
    }
    case 'terminal': {
      const fitted = fitTerminal(element.lines, room);
      return { fitted, left: fitted.left };
    }
    case 'chat': {
      const fitted = fitChat(element.messages, room);
      return { fitted, left: fitted.left };
    }
    case 'prompt':
      return { fitted: fitPrompt(element.prompt, element.answer, room) };
    case 'notifications': {
      const fitted = fitNotifications(element.notifications, room);
      return { fitted, left: fitted.left };
    }
    case 'post': {
      const fitted = fitPost(element, room);
      return { fitted, left: element.metrics.length - fitted.metrics.length };
    }
    case 'image':
      return { fitted: fitFramed(element.caption, room) };
    case 'screen': {
      const pages = fitDevice(element.device, width, height, kit.radius).map((device) =>
        fitScreen({
          blocks: element.blocks,
          width: device.screen.width,
          height: device.screen.height - notchOf(device),
          minSize,
          look: kit,
          scrolls: element.scrolls,
        }),
      );
      // What is only sketched may go, and of two devices each shows what it has room for.
      const said = (blocks: readonly { readonly text: unknown }[]): number =>
        blocks.filter(({ text }) => text !== null).length;
      return { fitted: pages, left: Math.min(...pages.map(({ blocks }) => said(element.blocks) - said(blocks))) };
    }
    case 'wipe':
      return { fitted: fitWipe([element.before, element.after], room) };
    case 'photo':
      return { fitted: element.pictures.some(({ caption }) => caption !== null) ? { size } : null };
    case 'cursor':
    case 'shape':
    case 'icon':
    case 'confetti':
      return { fitted: null };
  }
}

function fitData(
  { chart, data, unit, highlight, total, steps }: ChartElement,
  cells: CellsBox,
  { spec, element }: Placed,
  faces: { readonly label: ReturnType<typeof fontOf>; readonly figure: ReturnType<typeof fontOf> },
): Fit {
  const request = { ...cells, data, unit, font: faces.label };
  switch (chart) {
    case 'bar':
    case 'hbar': {
      const direction = chart === 'hbar' ? 'horizontal' : null;
      const fitted = fitChart({ ...request, font: fontOf(spec, element.weight), highlight, direction });
      return { fitted, left: data.length - fitted.bars.length };
    }
    case 'line':
    case 'area': {
      const fitted = fitLineChart({ ...request, highlight, area: chart === 'area' });
      return { fitted, left: data.length - fitted.points.length };
    }
    case 'donut':
    case 'pie':
      return { fitted: fitDonut({ ...request, figure: faces.figure, shape: chart, total, highlight }) };
    case 'ring': {
      const fitted = fitRings({ ...request, figure: faces.figure, total });
      return { fitted, left: fitted.left };
    }
    case 'ranking': {
      const fitted = fitRanking({ ...request, steps });
      return { fitted, left: fitted.left };
    }
  }
}
