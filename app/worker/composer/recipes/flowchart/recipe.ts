import { iconsFor } from '$shared/motion/icon-words';
import { placed } from '../elements';
import { entriesOf, headed, listed } from '../entries';
import type { Entry } from '../entries';
import type { Recipe } from '../recipe-definition';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
}

/**
 * "A → B → C" in one entry is a chain; an entry with a text leads to each of what the text lists ("Start: A or B");
 * entries that lead nowhere are a chain in the order they were given.
 */
function drawn(entries: readonly Entry[]) {
  const labels: string[] = [];
  const arrows: Arrow[] = [];
  const add = (label: string): string => {
    const same = labels.findIndex((known) => known.toLowerCase() === label.toLowerCase());
    return `n${(same >= 0 ? same : labels.push(label) - 1) + 1}`;
  };
  const link = (from: string, to: string, label: string | null): void => {
    if (!arrows.some((arrow) => arrow.from === from && arrow.to === to)) arrows.push({ from, to, label });
  };
  let before: string | null = null;
  const led = entries.some(({ title, text }) => text !== null || arrow.test(title));
  for (const { title, text, tag } of entries) {
    const chain = title.split(arrow).map((part) => part.trim());
    const ids = chain.filter((part) => part !== '').map(add);
    ids.slice(1).forEach((to, index) => link(ids[index] ?? to, to, tag));
    const last = ids.at(-1) ?? null;
    for (const target of listed(text?.replace(/\s+or\s+/gi, ', ') ?? null)) {
      const to = add(target.replace(/^(?:→|->|to\s)\s*/, ''));
      if (last !== null) link(last, to, tag);
    }
    if (!led && before !== null && last !== null) link(before, last, tag);
    before = last;
  }
  return { labels, arrows };
}

const arrow = /\s*(?:→|⟶|->|=>|-->)\s*/;

export const recipe: Recipe = {
  id: 'flowchart',
  name: 'Flowchart',
  words: {
    nouns: ['flowchart', 'flow chart', 'flow diagram', 'flow', 'architecture', 'pipeline', 'boxes and arrows', 'cycle'],
    verbs: [],
    phrases: ['with arrows', 'arrows drawing', 'arrows between', 'leads to', 'goes to', 'data flow'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const { labels, arrows } = drawn(given ?? [{ title: 'First box → Second box → Third box', text: null, tag: null }]);
    const icons = given === null ? [] : iconsFor(labels);
    return headed(brief, given !== null, 'Flowchart', {
      ...placed('flow'),
      type: 'flow',
      nodes: labels.map((label, index) => ({ id: `n${index + 1}`, label, icon: icons[index] ?? null })),
      edges: arrows,
    });
  },
  examples: [
    {
      prompt: 'a flowchart: User → API → Database',
      brief: { items: ['User → API → Database'] },
    },
    {
      prompt:
        'architecture with arrows: Order leads to Payment or Invoice, Payment leads to Delivery, Invoice leads to Delivery',
      brief: {
        entries: [
          { title: 'Order', text: 'Payment or Invoice', tag: null },
          { title: 'Payment', text: 'Delivery', tag: null },
          { title: 'Invoice', text: 'Delivery', tag: null },
        ],
      },
    },
    {
      prompt: 'a cycle with arrows: Plan → Build → Measure → Learn → Plan',
      brief: { items: ['Plan → Build → Measure → Learn → Plan'] },
    },
    { prompt: 'show a flow diagram', brief: {} },
  ],
};
