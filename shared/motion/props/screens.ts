import { z } from '../../primitives/zod';
import {
  chatElement,
  codeElement,
  imageElement,
  notificationsElement,
  photoElement,
  postElement,
  screenElement,
  terminalElement,
} from '../../schema/elements/screens';
import { compound } from './base';

export const codeProps = z.object({
  ...compound,
  code: z.string(),
  title: z.string().optional(),
  language: z.string().optional(),
  emphasised: codeElement.shape.emphasised.optional(),
  diff: z.boolean().optional(),
});
export type CodeProps = z.infer<typeof codeProps>;

export const terminalProps = z.object({
  ...compound,
  lines: terminalElement.shape.lines,
  title: z.string().optional(),
});
export type TerminalProps = z.infer<typeof terminalProps>;

export const chatProps = z.object({ ...compound, messages: chatElement.shape.messages });
export type ChatProps = z.infer<typeof chatProps>;

export const promptProps = z.object({ ...compound, prompt: z.string(), answer: z.string().optional() });
export type PromptProps = z.infer<typeof promptProps>;

export const notificationsProps = z.object({
  ...compound,
  notifications: notificationsElement.shape.notifications,
});
export type NotificationsProps = z.infer<typeof notificationsProps>;

export const postProps = z.object({
  ...compound,
  author: z.string(),
  handle: z.string().optional(),
  text: z.string(),
  metrics: postElement.shape.metrics.optional(),
});
export type PostProps = z.infer<typeof postProps>;

export const imageProps = z.object({
  ...compound,
  /** Of the picture; without one the frame waits for it. */
  src: z.string().optional(),
  caption: z.string().optional(),
  frame: imageElement.shape.frame.optional(),
  address: z.string().optional(),
  pan: imageElement.shape.pan.optional(),
});
export type ImageProps = z.infer<typeof imageProps>;

export const photoProps = z.object({
  ...compound,
  pictures: z.array(z.object({ src: z.string().nullable(), caption: z.string().nullable() })),
  pan: photoElement.shape.pan.optional(),
});
export type PhotoProps = z.infer<typeof photoProps>;

export const screenProps = z.object({
  ...compound,
  device: screenElement.shape.device.optional(),
  title: z.string().optional(),
  address: z.string().optional(),
  blocks: screenElement.shape.blocks,
  scrolls: z.boolean().optional(),
});
export type ScreenProps = z.infer<typeof screenProps>;

const wipeSide = z.object({ label: z.string(), text: z.string().nullable(), src: z.string().nullable() });
export const wipeProps = z.object({ ...compound, before: wipeSide, after: wipeSide });
export type WipeProps = z.infer<typeof wipeProps>;

export const cursorProps = z.object({
  ...compound,
  /** Places in the picture, in px. */
  path: z.array(z.object({ x: z.number(), y: z.number(), click: z.boolean() })),
});
export type CursorProps = z.infer<typeof cursorProps>;

export const screenComponents = {
  Code: codeProps,
  Terminal: terminalProps,
  Chat: chatProps,
  Prompt: promptProps,
  Notifications: notificationsProps,
  Post: postProps,
  Image: imageProps,
  Photo: photoProps,
  Screen: screenProps,
  Wipe: wipeProps,
  Cursor: cursorProps,
};
