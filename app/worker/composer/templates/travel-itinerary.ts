import { gap } from '../storyboards/gaps';
import { entry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'travel-itinerary',
  name: 'Travel itinerary',
  words: ['travel', 'trip', 'itinerary', 'travel plan'],
  shape: '9:16',
  style: 'retro',
  palette: { background: '#fff1d6', text: '#2c3e50', accent: '#b5371f' },
  scenes: [
    { recipe: 'title', eyebrow: 'Our trip', headline: gap('Where you go'), subline: gap('Dates') },
    {
      recipe: 'timeline',
      headline: 'Day by day',
      entries: [
        entry(gap('First stop'), null, 'Day one'),
        entry(gap('Second stop'), null, 'Day two'),
        entry(gap('Third stop'), null, 'Day three'),
      ],
    },
    {
      recipe: 'gallery',
      headline: 'What we will see',
      items: [gap('First sight'), gap('Second sight'), gap('Third sight')],
    },
    { recipe: 'checklist', headline: 'Pack these', items: ['Passport', 'Good shoes', 'Charger', 'Something to read'] },
    { recipe: 'title', headline: 'Have a good trip' },
  ],
};
