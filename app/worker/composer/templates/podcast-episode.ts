import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'podcast-episode',
  name: 'Podcast episode',
  words: ['podcast', 'episode', 'audiogram'],
  shape: '1:1',
  style: 'neon',
  palette: { background: '#0d0221', text: '#ffffff', accent: '#ff3cac' },
  scenes: [
    { recipe: 'title', eyebrow: 'New episode', headline: gap('Your podcast'), subline: gap('Title of the episode') },
    { recipe: 'photo', eyebrow: 'Our guest', headline: gap('Your guest'), subline: gap('What they do') },
    { recipe: 'quote', quote: gap('The best line of the episode'), attribution: gap('Who says it') },
    {
      recipe: 'bullet-list',
      headline: 'We talk about',
      items: [gap('First topic'), gap('Second topic'), gap('Third topic')],
    },
    { recipe: 'call-to-action', headline: 'Listen now', action: 'Play the episode', address: gap('Your link') },
  ],
};
