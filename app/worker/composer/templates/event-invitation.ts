import { gap } from '../storyboards/gaps';
import { entry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'event-invitation',
  name: 'Event invitation',
  words: ['event', 'invitation', 'invite', 'party'],
  shape: '1:1',
  style: 'luxury-minimal',
  palette: { background: '#14110f', text: '#f5efe6', accent: '#c9a227' },
  scenes: [
    { recipe: 'title', eyebrow: 'You are invited', headline: gap('Your event') },
    { recipe: 'title', eyebrow: 'Save the date', headline: gap('Date'), subline: gap('Place') },
    {
      recipe: 'timeline',
      headline: 'The programme',
      entries: [
        entry(gap('First item'), null, 'Arrival'),
        entry(gap('Second item'), null, 'Main part'),
        entry(gap('Third item'), null, 'Later on'),
      ],
    },
    { recipe: 'call-to-action', headline: 'See you there', action: 'Reply', address: gap('Your link') },
  ],
};
