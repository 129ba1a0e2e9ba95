import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'quote-of-the-day',
  name: 'Quote of the day',
  words: ['quote', 'daily quote'],
  shape: '1:1',
  style: 'editorial-serif',
  palette: { background: '#22333b', text: '#f7f3ed', accent: '#e0b27f' },
  scenes: [
    { recipe: 'title', eyebrow: gap('Day'), headline: 'Quote of the day' },
    { recipe: 'quote', quote: gap('The quote'), attribution: gap('Who said it') },
    { recipe: 'title', headline: 'Another one tomorrow', subline: gap('Your name') },
  ],
};
