import { fitDevice, notchOf } from '$shared/motion/fit-device';
import { fitScreen } from '$shared/motion/fit-screen';
import type { LeafElement } from '$shared/schema/layout';
import type { Placed } from '../../arrange';
import { dataOf } from '../../code-text';
import { kitLookOf } from '../../element-code';
import type { ElementCode } from '../../element-code';
import { story } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';

type CursorElement = Extract<LeafElement, { type: 'cursor' }>;
type Stop = CursorElement['path'][number];

export const cursorKind: ElementKind<CursorElement> = {
  ...compoundKind,
  layer: 'over',
  fills: false,
  headScale: null,
  enter: () => 'draw',
  enters: () => ['none', 'draw'],
  emphases: ['none'],
  goesOn: ({ path }) => path.length > 0,
  arrival: ({ path }) => story(Math.min(4, path.length * 1.05)),
  pause: () => 0,
  reading: ({ path }) => path.length * 0.5,
  texts: () => [],
  happens: ({ path }) => (path.some(({ click }) => click) ? 'the cursor clicks' : 'the cursor moves'),
  describe: (element, placed, code) => ({
    component: 'Cursor',
    attributes: [
      ['path', dataOf(element.path.map((stop) => ({ ...pointOf(stop, placed, code), click: stop.click })))],
      ...code.compound,
    ],
  }),
};

/** Of a button or a field the lower part, since its words stand in its middle. */
const pressedAt = ({ width, height }: Placed['box']): number => (height < width / 2 ? 0.8 : 0.6);

/** Where what is meant is pressed; a place in the picture where nothing is. */
function pointOf(
  { target, x, y }: Stop,
  { box }: Placed,
  code: ElementCode,
): { readonly x: number; readonly y: number } {
  const [id, block] = (target ?? '').split('/');
  const meant = target === null ? undefined : code.others.find(({ element }) => element.id === id);
  const area = meant && (block === undefined ? meant.box : (blockBox(meant, Number(block), code, box) ?? meant.box));
  const point = area
    ? { x: area.x + area.width * 0.5, y: area.y + area.height * pressedAt(area) }
    : { x: box.width * x, y: box.height * y };
  return { x: Math.round(point.x), y: Math.round(point.y) };
}

function blockBox({ element, box, minSize }: Placed, index: number, { look }: ElementCode, frame: Placed['box']) {
  if (element.type !== 'screen') return null;
  const kitLook = kitLookOf(look, Math.min(frame.width, frame.height) / 1080);
  const device = fitDevice(element.device, box.width, box.height, kitLook.radius)[0];
  if (!device) return null;
  const { width, height } = device.screen;
  const down = notchOf(device);
  const { blocks } = fitScreen({
    blocks: element.blocks,
    width,
    height: height - down,
    minSize,
    look: kitLook,
    scrolls: element.scrolls,
  });
  const block = blocks.find((one) => one.index === index)?.box;
  return block ? { ...block, x: box.x + device.screen.x + block.x, y: box.y + device.screen.y + block.y + down } : null;
}
