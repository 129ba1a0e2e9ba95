import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import type { CodeValue } from '../../code-text';
import { entrance, move } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { wordCount } from '../../word-count';

type ImageElement = Extract<LeafElement, { type: 'image' }>;
type PhotoElement = Extract<LeafElement, { type: 'photo' }>;
type WipeElement = Extract<LeafElement, { type: 'wipe' }>;

/** By what a component is given a stored picture; whoever shows the scene puts the picture itself in its place. */
const sourceOf = (asset: string | null): string | null => (asset === null ? null : `asset:${asset}`);
const optional = (name: string, value: CodeValue | null): readonly (readonly [string, CodeValue])[] =>
  value === null ? [] : [[name, value]];

export const imageKind: ElementKind<ImageElement> = {
  ...compoundKind,
  splits: true,
  standsOnTop: false,
  typeRole: () => 'caption',
  enter: () => 'fade-rise',
  enters: () => ['none', 'fade-rise'],
  emphases: wholeEmphases,
  goesOn: ({ pan }) => pan !== 'none',
  arrival: () => move(1),
  reading: ({ caption }) => wordCount(caption ?? '') * timing.perWord + 0.8,
  texts: ({ caption, address, frame }) =>
    [frame === 'browser' ? address : null, caption].filter((text) => text !== null),
  happens: ({ frame }) =>
    frame === 'none' || frame === 'card'
      ? 'a picture'
      : `a picture in a ${frame === 'duo' ? 'laptop and a phone' : frame}`,
  describe: (element, _placed, code) => ({
    component: 'Image',
    attributes: [
      ...optional('src', element.asset === null ? null : code.value('picture', sourceOf(element.asset) ?? '')),
      ...optional('caption', element.caption === null ? null : code.value('caption', element.caption)),
      ['frame', element.frame],
      ...optional('address', element.address === null ? null : code.value('address', element.address)),
      ...optional('pan', element.pan === 'none' ? null : element.pan),
      ...code.compound,
    ],
  }),
};

export const photoKind: ElementKind<PhotoElement> = {
  ...compoundKind,
  layer: 'ground',
  fills: false,
  headScale: null,
  typeRole: () => 'caption',
  enter: () => 'none',
  enters: () => ['none'],
  emphases: ['none'],
  goesOn: ({ pan, pictures }) => pan !== 'none' || pictures.length > 1,
  arrival: () => entrance(0),
  pause: () => 0,
  reading: ({ pictures }) => pictures.length * 2.2,
  texts: ({ pictures }) => pictures.flatMap(({ caption }) => (caption === null ? [] : [caption])),
  happens: ({ pictures }) =>
    pictures.length === 1 ? 'a picture, slow zoom' : `${pictures.length} pictures, slow moves`,
  describe: (element, _placed, code) => ({
    component: 'Photo',
    attributes: [
      [
        'pictures',
        code.value(
          'pictures',
          dataOf(element.pictures.map(({ asset, caption }) => ({ src: sourceOf(asset), caption }))),
        ),
      ],
      ...optional('pan', element.pan === 'none' ? null : element.pan),
      ...code.compound,
    ],
  }),
};

export const wipeKind: ElementKind<WipeElement> = {
  ...compoundKind,
  enter: () => 'fade-rise',
  enters: () => ['none', 'fade-rise'],
  emphases: wholeEmphases,
  // Its edge breathes.
  goesOn: () => true,
  arrival: () => move(2.6),
  reading: (element) =>
    wipeKind.texts(element).reduce((sum, text) => sum + Math.min(30, wordCount(text)) * timing.perWord, 0),
  texts: ({ before, after }) => [before, after].flatMap(({ label, text }) => (text === null ? [label] : [label, text])),
  happens: () => 'before wipes to after',
  // In an upright picture two fields, one over the other, stay about square.
  grow: (_element, { size }, height, { region }) => ({
    size,
    height: Math.round(Math.min(height, region.width * 1.7)),
  }),
  describe(element, _placed, code) {
    const side = ({ label, text, asset }: WipeElement['before']) => dataOf({ label, text, src: sourceOf(asset) });
    return {
      component: 'Wipe',
      attributes: [
        ['before', code.value('before', side(element.before))],
        ['after', code.value('after', side(element.after))],
        ...code.compound,
      ],
    };
  },
};
