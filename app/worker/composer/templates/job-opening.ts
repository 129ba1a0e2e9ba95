import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'job-opening',
  name: 'Job opening',
  words: ['job', 'hiring', 'vacancy', 'we are hiring'],
  shape: '4:5',
  style: 'bold-poster',
  palette: { background: '#ffd60a', text: '#14110f', accent: '#9d0208' },
  scenes: [
    { recipe: 'title', headline: 'We are hiring', subline: gap('Your company') },
    { recipe: 'title', eyebrow: 'Wanted', headline: gap('The role'), subline: gap('Where') },
    {
      recipe: 'bullet-list',
      headline: 'What you do',
      items: [gap('First task'), gap('Second task'), gap('Third task')],
    },
    {
      recipe: 'checklist',
      headline: 'What we offer',
      items: [gap('First benefit'), gap('Second benefit'), gap('Third benefit')],
    },
    { recipe: 'call-to-action', headline: 'Sounds like you?', action: 'Apply now', address: gap('Your link') },
  ],
};
