import { gap, gapsFor } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'feature-announcement',
  name: 'Feature announcement',
  words: ['feature', 'new feature', 'announcement'],
  shape: '16:9',
  style: 'clean-light',
  palette: { background: '#f7f9fc', text: '#14213d', accent: '#1d5fd1' },
  scenes: [
    { recipe: 'typewriter', headline: 'You asked for it' },
    { recipe: 'title', eyebrow: 'New', headline: gap('Your feature'), subline: gap('What it does in one sentence') },
    {
      recipe: 'before-after',
      headline: 'What changes',
      sides: [
        { title: 'Before', items: [gap('How it was')] },
        { title: 'Now', items: [gap('How it is now')] },
      ],
    },
    { recipe: 'steps', headline: 'How to use it', entries: [...gapsFor('step')] },
    { recipe: 'call-to-action', headline: 'Have a look', action: 'Try it now', address: gap('Your link') },
  ],
};
