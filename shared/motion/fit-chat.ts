import { largest, setAt, widestLine } from './fit-room';
import type { Room } from './fit-room';
import type { FittedText } from './fit-text';

export interface ChatMessage {
  readonly from: string | null;
  readonly text: string;
  readonly mine: boolean;
}

export interface ChatBubble {
  /** From the corner of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mine: boolean;
  readonly text: FittedText;
  /** Over the first of several messages of the same person. */
  readonly name: FittedText | null;
  /** Beside the last of them. */
  readonly face: string | null;
}

export interface FittedChat {
  readonly size: number;
  readonly nameSize: number;
  readonly pad: number;
  /** Across a sender's disc; 0 where nobody has a name. */
  readonly disc: number;
  readonly bubbles: readonly ChatBubble[];
  readonly height: number;
  /** Messages before these that had no room. */
  readonly left: number;
}

const mostMessages = 24;

/** A talk as bubbles on two sides. Where it is too long it begins later: in a talk what was said last matters. */
export function fitChat(messages: readonly ChatMessage[], room: Room): FittedChat {
  let shown = messages.slice(-mostMessages);
  let fitted = chatAt(shown, room);
  while (!fitted.fits && shown.length > 1) {
    const over = fitted.height - room.height;
    const first = fitted.bubbles.findIndex(({ y }) => y >= over);
    shown = shown.slice(Math.min(shown.length - 1, Math.max(1, first)));
    fitted = chatAt(shown, { ...room, size: room.minSize });
  }
  return { ...fitted, left: messages.length - shown.length };
}

function chatAt(messages: readonly ChatMessage[], { width, height, size, minSize, look }: Room) {
  const named = messages.some(({ from, mine }) => from !== null && !mine);
  return largest({ size, minSize }, (tried, last) => {
    const pad = Math.round(tried * 0.72);
    const disc = named ? Math.round(tried * 1.5) : 0;
    const nameSize = Math.max(minSize, Math.round(tried * 0.66));
    const inset = disc === 0 ? 0 : disc + Math.round(tried * 0.45);
    const most = Math.min((width - inset) * 0.86, tried * 19);
    let y = 0;
    let cut = false;
    const bubbles = messages.map((message, index): ChatBubble => {
      const before = messages[index - 1];
      const after = messages[index + 1];
      const goesOn = before?.mine === message.mine && before.from === message.from;
      y += index === 0 ? 0 : tried * (goesOn ? 0.36 : 0.8);
      const name =
        message.mine || message.from === null || goesOn
          ? null
          : setAt(message.from, look.label, nameSize, { width: width - inset, height: tried * 2, maxLines: 1 });
      if (name) y += name.height + tried * 0.5;
      const text = setAt(message.text, look.body, tried, {
        width: most - pad * 2,
        height: height - pad * 2,
        maxLines: last ? 4 : 7,
      });
      cut ||= text.truncated;
      const bubble = { width: Math.max(widestLine(text), tried) * 1.015 + pad * 2, height: text.height + pad * 2 };
      const placed = { x: message.mine ? width - bubble.width : inset, y, ...bubble };
      y += bubble.height;
      const ends = !after || after.mine || after.from !== message.from;
      return { ...placed, mine: message.mine, text, name, face: !message.mine && ends ? message.from : null };
    });
    return { size: tried, nameSize, pad, disc, bubbles, height: y, fits: y <= height + 0.5 && (last || !cut) };
  });
}
