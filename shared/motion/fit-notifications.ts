import { largest, setAt } from './fit-room';
import type { Room } from './fit-room';
import { fitLine } from './fit-text';
import type { FittedText } from './fit-text';
import { measureText } from './measure-text';
import { fontOfTypeface } from './typeface';

export interface Notification {
  readonly app: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly time: string | null;
}

export interface NotificationCard {
  readonly height: number;
  readonly title: FittedText;
  readonly text: FittedText | null;
  /** One line at the top right. */
  readonly time: string | null;
}

export interface FittedNotifications {
  readonly size: number;
  readonly smallSize: number;
  readonly pad: number;
  readonly icon: number;
  readonly gap: number;
  /** From the card's edge to its text. */
  readonly indent: number;
  readonly cards: readonly NotificationCard[];
  readonly height: number;
  readonly left: number;
}

const mostCards = 8;

/** Notifications of one width, one under the other; those past the eighth, or past the foot, are counted. */
export function fitNotifications(all: readonly Notification[], room: Room): FittedNotifications {
  let count = Math.min(mostCards, all.length);
  let fitted = stackAt(all.slice(0, count), room);
  while (!fitted.fits && count > 1) {
    let foot = 0;
    const fitting = fitted.cards.filter(
      (card) => (foot += card.height + fitted.gap) - fitted.gap <= room.height,
    ).length;
    count = Math.max(1, Math.min(count - 1, fitting));
    fitted = stackAt(all.slice(0, count), { ...room, size: room.minSize });
  }
  return { ...fitted, left: all.length - count };
}

function stackAt(shown: readonly Notification[], { width, height, size, minSize, look }: Room) {
  return largest({ size, minSize }, (tried, last) => {
    const pad = Math.round(tried * 0.85);
    const icon = Math.round(tried * 1.9);
    const indent = pad + icon + Math.round(tried * 0.7);
    const smallSize = Math.max(minSize, Math.round(tried * 0.8));
    const gap = Math.round(tried * 0.55);
    const label = fontOfTypeface(look.label);
    let cut = false;
    const cards = shown.map((one): NotificationCard => {
      const time = one.time === null ? null : fitLine(one.time, label, smallSize, width * 0.24);
      const beside = time === null ? 0 : measureText(time, label, smallSize) + tried;
      const title = setAt(one.title, look.heading, tried, {
        width: width - indent - pad - beside,
        height: tried * 4,
        maxLines: 2,
        leading: 1.16,
      });
      const text =
        one.text === null
          ? null
          : setAt(one.text, look.body, smallSize, { width: width - indent - pad, height: tried * 5, maxLines: 3 });
      cut ||= title.truncated || text?.truncated === true;
      const inner = title.height + (text ? tried * 0.5 + text.height : 0);
      return { height: Math.max(inner, icon) + pad * 2, title, text, time };
    });
    const whole = cards.reduce((sum, card) => sum + card.height + gap, -gap);
    return {
      size: tried,
      smallSize,
      pad,
      icon,
      gap,
      indent,
      cards,
      height: whole,
      fits: whole <= height + 0.5 && (last || !cut),
    };
  });
}
