import { gap } from '../storyboards/gaps';
import { entry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'case-study',
  name: 'Case study',
  words: ['customer story', 'success story', 'client story'],
  shape: '16:9',
  style: 'editorial-serif',
  palette: { background: '#faf6f0', text: '#1f1a17', accent: '#8c2f1b' },
  scenes: [
    { recipe: 'title', eyebrow: 'Case study', headline: gap('Your customer'), subline: gap('What they do') },
    { recipe: 'title', eyebrow: 'The problem', headline: gap('The problem they had') },
    {
      recipe: 'timeline',
      headline: 'What we did',
      entries: [
        entry(gap('First phase'), null, 'Start'),
        entry(gap('Second phase'), null, 'Build'),
        entry(gap('Third phase'), null, 'Result'),
      ],
    },
    {
      recipe: 'comparison',
      headline: 'Before and after',
      sides: [
        { title: 'Before', items: [gap('How it was')] },
        { title: 'After', items: [gap('How it is now')] },
      ],
    },
    { recipe: 'quote', quote: gap('What the customer says'), attribution: gap('Who says it') },
    { recipe: 'call-to-action', headline: 'Read the whole story', action: 'Read more', address: gap('Your link') },
  ],
};
