import { gap, gapsFor } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'release-notes',
  name: 'Release notes',
  words: ['release', 'changelog', 'software update', 'new version'],
  shape: '16:9',
  style: 'dark-product',
  palette: { background: '#0d1117', text: '#f0f6fc', accent: '#3fb950' },
  scenes: [
    { recipe: 'title', eyebrow: 'What is new', headline: gap('Your product'), subline: gap('Version') },
    { recipe: 'card-grid', headline: 'New', entries: [...gapsFor('new thing')] },
    {
      recipe: 'bullet-list',
      headline: 'Improved',
      items: [gap('First improvement'), gap('Second improvement'), gap('Third improvement')],
    },
    { recipe: 'checklist', headline: 'Fixed', items: [gap('First fix'), gap('Second fix'), gap('Third fix')] },
    { recipe: 'call-to-action', headline: 'Ready to update', action: 'Update now', address: gap('Your link') },
  ],
};
