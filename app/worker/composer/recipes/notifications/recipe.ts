import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

const samples = ['Your first notification', 'Your second notification', 'Your third notification'];

export const recipe: Recipe = {
  id: 'notifications',
  name: 'Notifications',
  words: {
    nouns: [
      'notification',
      'notifications',
      'notification stack',
      'push notification',
      'phone notification',
      'notification on a phone',
      'lock screen',
      'lockscreen',
      'alerts',
      'alert',
      'pings',
      'inbox',
    ],
    verbs: ['notify', 'ping'],
    phrases: ['piling up', 'pile up', 'notifications coming in', 'popping up on the phone'],
  },
  fields: ['entries', 'items', 'headline', 'eyebrow'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given =
      brief.entries?.map(({ title, text, tag }) => ({ app: null, title, text, time: tag })) ??
      brief.items?.map(itemOf) ??
      (brief.quote === null ? null : [itemOf(brief.quote)]);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', brief.headline),
        { ...placed('notifications'), type: 'notifications', notifications: given ?? samples.map(itemOf) },
      ],
      name: brief.headline ?? 'Notifications',
      arrangement: 'split',
      placeholders: given === null,
    };
  },
  examples: [
    {
      prompt: 'notifications piling up: New order: Two bags of coffee; New order: One grinder; Payout sent',
      brief: {
        entries: [
          { title: 'New order', text: 'Two bags of coffee', tag: null },
          { title: 'New order', text: 'One grinder', tag: null },
          { title: 'Payout sent', text: null, tag: null },
        ],
      },
    },
    {
      prompt: 'notification stack "Monday, 9:00": Ana mentioned you, 3 new comments, Build failed, Lunch?',
      brief: { headline: 'Monday, 9:00', items: ['Ana mentioned you', '3 new comments', 'Build failed', 'Lunch?'] },
    },
    { prompt: 'show notifications', brief: {} },
  ],
};

function itemOf(item: string) {
  return { app: null, title: item, text: null, time: null };
}
