import type { LeafType } from '$shared/schema/layout';
import type { EntryShape } from '../slots/entries';

/** How the things of an element are spoken of, what they are called together, and which cell names one. */
export interface Spoken {
  readonly one: string;
  readonly all: string;
  readonly named: number;
  readonly shape: EntryShape;
  /** What is typed for one has this cell, or it is none of these without their word. */
  readonly telling: number | null;
}

const plain: EntryShape = { first: 'title', second: 'text' };
export const spoken: Partial<Record<LeafType, Spoken>> = {
  timeline: {
    one: 'milestone|event|date|entry|point|moment',
    all: 'timeline|history|schedule|program',
    named: 1,
    shape: plain,
    telling: 0,
  },
  steps: { one: 'step|stage|phase', all: 'steps|process|how ?to|guide', named: 0, shape: plain, telling: null },
  cards: {
    one: 'card|feature|box|tile|benefit|reason',
    all: 'cards|grid|features|card grid',
    named: 0,
    shape: plain,
    telling: null,
  },
  people: {
    one: 'person|member|team ?member|teammate|speaker|guest|colleague|player',
    all: 'team|people|crew|lineup|speakers|members',
    named: 0,
    shape: plain,
    telling: 1,
  },
  pricing: {
    one: 'plan|tier|price|package',
    all: 'pricing|plans|prices|price table|pricing table',
    named: 0,
    shape: plain,
    telling: 1,
  },
  logos: {
    one: 'logo|brand|partner|company|client|customer',
    all: 'logos|logo wall|wall|partners|clients',
    named: 0,
    shape: plain,
    telling: null,
  },
  chat: {
    one: 'message|bubble|reply|answer',
    all: 'chat|conversation|messages',
    named: 1,
    shape: { first: 'tag', second: 'title' },
    telling: 0,
  },
  notifications: { one: 'notification|alert|push', all: 'notifications|alerts', named: 0, shape: plain, telling: 1 },
  table: { one: 'row|line|entry', all: 'table|rows|schedule', named: 0, shape: plain, telling: 1 },
};
export const words = (of: (one: Spoken) => string): string => Object.values(spoken).map(of).join('|');
/** One of any of these things. */
export const one = `(${words((each) => each.one)})s?`;
/** All of them by one name. */
export const all = `(?:the |my |our |this |that |its )(${words((each) => each.all)})`;
