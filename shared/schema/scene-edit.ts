import { z } from '../primitives/zod';
import { camera } from './camera';
import { chartKind } from './elements/data';
import { iconName } from './elements/placed';
import { listMarker } from './elements/words';
import { arrangement, colorRef, dataPoint, enterMotion, hexColor, leafType, palette, textRole } from './layout';
import { easeName, emphasisMotion, exitMotion } from './motions';
import { transitionDirection, transitionKind } from './transition';
import { typefaceId, weight } from './typography';

/** Which element of a scene an edit is about: by id if known, else by what it is. Both null: the most likely one. */
export const elementTarget = z.object({
  id: z.string().nullable(),
  role: z.union([textRole, leafType]).nullable(),
});
export type ElementTarget = z.infer<typeof elementTarget>;

export const sceneEdit = z.discriminatedUnion('kind', [
  /** `find` null replaces the whole text. */
  z.object({ kind: z.literal('setText'), target: elementTarget, find: z.string().nullable(), text: z.string() }),
  /** Adds a text element of `role` where the scene has none. */
  z.object({ kind: z.literal('addText'), role: textRole, text: z.string() }),
  /** Paper snips that fall over all that stands there, where none fall yet. */
  z.object({ kind: z.literal('addConfetti'), amount: z.enum(['little', 'much']) }),
  z.object({ kind: z.literal('removeElement'), target: elementTarget }),
  /** `target` null recolours the role everywhere in the scene. */
  z.object({
    kind: z.literal('setColor'),
    target: elementTarget.nullable(),
    role: z.enum(['text', 'accent', 'soft', 'onAccent', 'accentText', 'card', 'muted']),
    color: colorRef,
  }),
  /** The scene's colours are these and no others; what is not named follows from the style. */
  z.object({ kind: z.literal('setPalette'), palette: palette }),
  z.object({ kind: z.literal('setBackground'), colors: z.array(hexColor).min(1).max(2) }),
  z.object({ kind: z.literal('setItems'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('setData'), data: z.array(dataPoint), unit: z.string().nullable() }),
  /** The things an element holds (steps, cards, milestones, rows), in order: those it has, by place, and new ones. */
  z.object({
    kind: z.literal('setEntries'),
    target: elementTarget,
    entries: z.array(z.object({ from: z.number().int().nonnegative().nullable(), cells: z.array(z.string()).min(1) })),
  }),
  /** The line drawings of an element in the order of its things; null: none. */
  z.object({ kind: z.literal('setIcons'), target: elementTarget, icons: z.array(iconName.nullable()).min(1) }),
  /** Which bar, plan or row stands out, from 0; null: none does. */
  z.object({
    kind: z.literal('setHighlight'),
    target: elementTarget,
    index: z.number().int().nonnegative().nullable(),
  }),
  /** What stands before the items of a list. */
  z.object({ kind: z.literal('setMarker'), marker: listMarker }),
  /** How the figures of a chart are drawn. */
  z.object({ kind: z.literal('setChart'), chart: chartKind }),
  z.object({
    kind: z.literal('setNumber'),
    value: z.number(),
    from: z.number().nullable(),
    prefix: z.string().nullable(),
    suffix: z.string().nullable(),
  }),
  z.object({ kind: z.literal('setScale'), target: elementTarget, factor: z.number().positive() }),
  /** How heavy letters are. `target` null is every text of the scene; `weight` null is as it was before anybody asked. */
  z.object({ kind: z.literal('setWeight'), target: elementTarget.nullable(), weight: weight.nullable() }),
  /** What an element is set in; null gives it the scene's typeface back. */
  z.object({ kind: z.literal('setTypeface'), target: elementTarget, face: typefaceId.nullable() }),
  /** What a whole scene is set in, large and small; null gives it the project's back. */
  z.object({ kind: z.literal('setTypefaces'), display: typefaceId.nullable(), text: typefaceId.nullable() }),
  z.object({ kind: z.literal('setEnter'), target: elementTarget.nullable(), enter: enterMotion }),
  /** `target` null is what the scene is about. */
  z.object({ kind: z.literal('setEmphasis'), target: elementTarget.nullable(), emphasis: emphasisMotion }),
  /** `target` null is everything. */
  z.object({ kind: z.literal('setExit'), target: elementTarget.nullable(), exit: exitMotion }),
  /** Where what the scene shows stands in its frame. */
  z.object({ kind: z.literal('setArrangement'), arrangement: arrangement }),
  z.object({ kind: z.literal('setStyle'), style: z.string() }),
  /** How fast things arrive; `factor` 2 is twice as fast. */
  z.object({ kind: z.literal('setPace'), factor: z.number().positive() }),
  z.object({ kind: z.literal('setDuration'), durationInFrames: z.number().int().positive() }),
  z.object({ kind: z.literal('scaleDuration'), factor: z.number().positive() }),
  z.object({ kind: z.literal('setName'), name: z.string() }),
  /** How the scene gives way to the next; what is null follows from the video and its style. */
  z.object({
    kind: z.literal('setTransition'),
    transition: transitionKind.nullable(),
    direction: transitionDirection.nullable(),
    color: hexColor.nullable(),
    durationInFrames: z.number().int().positive().max(60).nullable(),
  }),
  z.object({ kind: z.literal('setCamera'), camera: camera }),
  /** How what arrives in the scene comes to rest; null: as its style has it. */
  z.object({ kind: z.literal('setEase'), ease: easeName.nullable() }),
]);
export type SceneEdit = z.infer<typeof sceneEdit>;
