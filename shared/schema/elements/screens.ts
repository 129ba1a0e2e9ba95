import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements that look like something on a screen. */

export const codeElement = z.object({
  ...placed,
  type: z.literal('code'),
  /** Of the file, in the window's bar. */
  title: z.string().nullable(),
  language: z.string().nullable(),
  code: z.string(),
  /** Lines that stand out, from 1. */
  emphasised: z.array(z.number().int().positive()),
  /** Lines that begin with + or - are drawn as added and removed. */
  diff: z.boolean(),
});

export const terminalElement = z.object({
  ...placed,
  type: z.literal('terminal'),
  title: z.string().nullable(),
  lines: z.array(z.object({ kind: z.enum(['command', 'output', 'success', 'error']), text: z.string() })),
});

export const chatElement = z.object({
  ...placed,
  type: z.literal('chat'),
  messages: z.array(z.object({ from: z.string().nullable(), text: z.string(), mine: z.boolean() })),
});

export const promptElement = z.object({
  ...placed,
  type: z.literal('prompt'),
  prompt: z.string(),
  answer: z.string().nullable(),
});

export const notificationsElement = z.object({
  ...placed,
  type: z.literal('notifications'),
  notifications: z.array(
    z.object({
      app: z.string().nullable(),
      title: z.string(),
      text: z.string().nullable(),
      time: z.string().nullable(),
    }),
  ),
});

export const postElement = z.object({
  ...placed,
  type: z.literal('post'),
  author: z.string(),
  handle: z.string().nullable(),
  text: z.string(),
  metrics: z.array(z.object({ label: z.string(), value: z.string() })),
});

/** duo: a laptop with a phone in front of it. */
export const device = z.enum(['none', 'card', 'browser', 'phone', 'laptop', 'duo']);
export type Device = z.infer<typeof device>;

const pan = z.enum(['none', 'zoom-in', 'zoom-out', 'left', 'right', 'up', 'down']);

/** A picture. `asset` is the hash it is stored under; null: an empty frame that waits for one. */
export const imageElement = z.object({
  ...placed,
  type: z.literal('image'),
  asset: z.string().nullable(),
  caption: z.string().nullable(),
  frame: device,
  address: z.string().nullable(),
  pan,
});

/** Pictures that fill the frame behind everything else, one after the other. */
export const photoElement = z.object({
  ...placed,
  type: z.literal('photo'),
  pictures: z.array(z.object({ asset: z.string().nullable(), caption: z.string().nullable() })),
  pan,
});

export const screenBlock = z.object({
  kind: z.enum(['nav', 'heading', 'text', 'button', 'input', 'image', 'card', 'list', 'chart']),
  text: z.string().nullable(),
});

/** An interface that is drawn, not photographed: a few blocks of an app or a page, in a device. */
export const screenElement = z.object({
  ...placed,
  type: z.literal('screen'),
  device: device,
  title: z.string().nullable(),
  address: z.string().nullable(),
  blocks: z.array(screenBlock),
  /** The page is scrolled from its top to its end. */
  scrolls: z.boolean(),
});

const wipeSide = z.object({ label: z.string(), text: z.string().nullable(), asset: z.string().nullable() });

/** One state wiped into another: a picture, or a few words on a field. */
export const wipeElement = z.object({ ...placed, type: z.literal('wipe'), before: wipeSide, after: wipeSide });

/** A pointer that visits places, one after the other: an element by its id, a block of a screen as `id/2`, or a share of the picture. */
export const cursorElement = z.object({
  ...placed,
  type: z.literal('cursor'),
  path: z.array(
    z.object({
      target: z.string().nullable(),
      x: z.number().min(0).max(1),
      y: z.number().min(0).max(1),
      click: z.boolean(),
    }),
  ),
});

export const screenElements = [
  codeElement,
  terminalElement,
  chatElement,
  promptElement,
  notificationsElement,
  postElement,
  imageElement,
  photoElement,
  screenElement,
  wipeElement,
  cursorElement,
] as const;
