import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'testimonial',
  name: 'Testimonial',
  words: ['review', 'customer quote', 'customer review'],
  shape: '1:1',
  style: 'clean-light',
  palette: { background: '#ffffff', text: '#1b1b3a', accent: '#693ec8' },
  scenes: [
    { recipe: 'title', headline: 'In their own words', subline: gap('Your product') },
    { recipe: 'quote', quote: gap('What a customer says'), attribution: gap('Who says it') },
    { recipe: 'social-post', quote: gap('What another customer says'), attribution: gap('Who says it there') },
    { recipe: 'call-to-action', headline: 'See for yourself', action: 'Try it', address: gap('Your link') },
  ],
};
