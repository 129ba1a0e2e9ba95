import type { LeafElement } from '../layout';

/** One of the things an element is to hold: which of those it has, from 0, or null for a new one, and its cells. */
export interface HeldEntry {
  readonly from: number | null;
  readonly cells: readonly string[];
}

/**
 * The things an element holds side by side or one after the other (steps, cards, milestones, people, rows), each as the
 * cells a person would write down, '' where there is none: a milestone is its time, its title and a text. Null: the
 * element holds no such things.
 */
export function cellsOf(element: LeafElement): readonly (readonly string[])[] | null {
  switch (element.type) {
    case 'timeline':
      return element.entries.map(({ time, title, text }) => [time, title, text ?? '']);
    case 'steps':
      return element.steps.map(({ title, text }) => [title, text ?? '']);
    case 'cards':
      return element.cards.map(({ title, text }) => [title, text ?? '']);
    case 'people':
      return element.people.map(({ name, title }) => [name, title ?? '']);
    case 'pricing':
      return element.plans.map(({ name, price }) => [name, price]);
    case 'logos':
      return element.logos.map(({ name }) => [name]);
    case 'chat':
      return element.messages.map(({ from, text }) => [from ?? '', text]);
    case 'notifications':
      return element.notifications.map(({ title, text }) => [title, text ?? '']);
    case 'table':
      return element.rows;
    default:
      return null;
  }
}

/** The element with these things instead; what stood beside the cells of one that stays, stays. Null: it holds none. */
export function withEntries(element: LeafElement, entries: readonly HeldEntry[]): LeafElement | null {
  const placeOf = (old: number | null): number | null => {
    const at = old === null ? -1 : entries.findIndex(({ from }) => from === old);
    return at < 0 ? null : at;
  };
  switch (element.type) {
    case 'timeline':
      return {
        ...element,
        entries: held(entries, element.entries, ([time = '', title = '', text]) => ({
          time,
          title,
          text: orNull(text),
        })),
      };
    case 'steps':
      return {
        ...element,
        steps: held(entries, element.steps, (cells, old) => ({ icon: null, ...old, ...titled(cells) })),
      };
    case 'cards':
      return {
        ...element,
        cards: held(entries, element.cards, (cells, old) => ({ icon: null, ...old, ...titled(cells) })),
      };
    case 'people':
      return {
        ...element,
        people: held(entries, element.people, ([name = '', title], old) => ({
          asset: null,
          ...old,
          name,
          title: orNull(title),
        })),
      };
    case 'pricing':
      return {
        ...element,
        plans: held(entries, element.plans, ([name = '', price = ''], old) => ({
          period: null,
          features: [],
          ...old,
          name,
          price,
        })),
        highlight: placeOf(element.highlight),
      };
    case 'logos':
      return { ...element, logos: held(entries, element.logos, ([name = ''], old) => ({ asset: null, ...old, name })) };
    case 'chat':
      return {
        ...element,
        messages: held(entries, element.messages, ([from, text = ''], old) => ({
          mine: false,
          ...old,
          from: orNull(from),
          text,
        })),
      };
    case 'notifications':
      return {
        ...element,
        notifications: held(entries, element.notifications, (cells, old) => ({
          app: null,
          time: null,
          ...old,
          ...titled(cells),
        })),
      };
    case 'table':
      return {
        ...element,
        rows: entries.map(({ cells }) => element.columns.map((_, column) => cells[column] ?? '')),
        highlight: placeOf(element.highlight),
      };
    default:
      return null;
  }
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);
const titled = ([title = '', text]: readonly string[]) => ({ title, text: orNull(text) });

function held<Entry>(
  entries: readonly HeldEntry[],
  old: readonly Entry[],
  made: (cells: readonly string[], old: Entry | undefined) => Entry,
): Entry[] {
  return entries.map(({ from, cells }) => made(cells, from === null ? undefined : old[from]));
}
