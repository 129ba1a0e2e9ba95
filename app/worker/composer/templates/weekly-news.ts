import { gap } from '../storyboards/gaps';
import { entry, type Template } from '../template-definition';

export const template: Template = {
  id: 'weekly-news',
  name: 'Weekly news',
  words: ['news', 'news bulletin', 'weekly update', 'newsletter'],
  shape: '16:9',
  style: 'newsroom',
  palette: { background: '#0a1a2f', text: '#ffffff', accent: '#ff4d4d' },
  scenes: [
    { recipe: 'title', eyebrow: gap('Week'), headline: 'The news of the week' },
    {
      recipe: 'bullet-list',
      headline: 'In this edition',
      items: [gap('First report'), gap('Second report'), gap('Third report')],
    },
    { recipe: 'photo', eyebrow: 'Top story', headline: gap('First headline') },
    {
      recipe: 'title',
      eyebrow: 'Also this week',
      headline: gap('Second headline'),
      subline: gap('The report in one sentence'),
    },
    {
      recipe: 'timeline',
      headline: 'Coming up',
      entries: [
        entry(gap('First date'), null, 'Monday'),
        entry(gap('Second date'), null, 'Wednesday'),
        entry(gap('Third date'), null, 'Friday'),
      ],
    },
    { recipe: 'call-to-action', headline: 'Until next week', action: 'Subscribe', address: gap('Your link') },
  ],
};
