import { listKind } from './list';
import { textKind } from './text';

export const wordKinds = { text: textKind, list: listKind };
