import { gap } from '../storyboards/gaps';
import { entry, gapEntry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'year-in-numbers',
  name: 'Year in numbers',
  words: ['year in review', 'annual review', 'yearly review', 'year review', 'annual report'],
  shape: '16:9',
  style: 'corporate',
  palette: { background: '#0f2a43', text: '#ffffff', accent: '#ffb703' },
  scenes: [
    { recipe: 'title', eyebrow: gap('Year'), headline: 'The numbers of the year', subline: gap('Your company') },
    {
      recipe: 'card-grid',
      headline: 'The year at a glance',
      entries: [
        gapEntry('First figure', 'What it counts'),
        gapEntry('Second figure', 'What it counts'),
        gapEntry('Third figure', 'What it counts'),
      ],
    },
    {
      recipe: 'timeline',
      headline: 'Month by month',
      entries: [
        entry(gap('First milestone'), null, 'Spring'),
        entry(gap('Second milestone'), null, 'Summer'),
        entry(gap('Third milestone'), null, 'Autumn'),
      ],
    },
    {
      recipe: 'bullet-list',
      headline: 'What moved us most',
      items: [gap('First moment'), gap('Second moment'), gap('Third moment')],
    },
    { recipe: 'title', eyebrow: 'Next year', headline: gap('What comes next') },
    { recipe: 'celebration', headline: 'Thank you', subline: 'It was a good year because of you.' },
  ],
};
