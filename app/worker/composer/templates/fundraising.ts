import { gap } from '../storyboards/gaps';
import { gapEntry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'fundraising',
  name: 'Fundraising',
  words: ['donation', 'charity', 'donations', 'campaign'],
  shape: '16:9',
  style: 'glass',
  palette: { background: '#12343b', text: '#ffffff', accent: '#f2b544' },
  scenes: [
    { recipe: 'title', eyebrow: 'Help us', headline: gap('Your cause') },
    { recipe: 'title', eyebrow: 'Why now', headline: gap('Why it matters now') },
    {
      recipe: 'card-grid',
      headline: 'What your gift does',
      entries: [
        gapEntry('First amount', 'What it does'),
        gapEntry('Second amount', 'What it does'),
        gapEntry('Third amount', 'What it does'),
      ],
    },
    { recipe: 'title', eyebrow: 'Our goal', headline: gap('Goal'), subline: gap('Last day') },
    {
      recipe: 'steps',
      headline: 'How you can help',
      items: ['Give what you can', 'Tell a friend', 'Follow the project'],
    },
    { recipe: 'call-to-action', headline: 'Every gift counts', action: 'Give now', address: gap('Your link') },
  ],
};
