import { gap, gapsFor } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'product-launch',
  name: 'Product launch',
  words: ['launch', 'new product', 'product'],
  shape: '16:9',
  style: 'dark-product',
  palette: { background: '#0b1020', text: '#f4f6ff', accent: '#7c9cff' },
  scenes: [
    {
      recipe: 'title',
      eyebrow: 'Introducing',
      headline: gap('Your product'),
      subline: gap('What it does in one sentence'),
    },
    { recipe: 'kinetic-type', quote: 'Less to set up, less to learn, more time for what matters' },
    { recipe: 'card-grid', headline: 'What you get', entries: [...gapsFor('feature')] },
    { recipe: 'laptop', headline: 'See it at work' },
    { recipe: 'quote', quote: gap('What a customer says'), attribution: gap('Who says it') },
    { recipe: 'call-to-action', headline: 'Ready when you are', action: 'Get started', address: gap('Your link') },
  ],
};
