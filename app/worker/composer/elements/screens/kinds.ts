import { codeKind } from './code';
import { cursorKind } from './cursor';
import { notificationsKind, postKind } from './feed';
import { imageKind, photoKind, wipeKind } from './pictures';
import { screenKind } from './screen';
import { chatKind, promptKind } from './talk';
import { terminalKind } from './terminal';

export const screenKinds = {
  code: codeKind,
  terminal: terminalKind,
  chat: chatKind,
  prompt: promptKind,
  notifications: notificationsKind,
  post: postKind,
  image: imageKind,
  photo: photoKind,
  screen: screenKind,
  wipe: wipeKind,
  cursor: cursorKind,
};
