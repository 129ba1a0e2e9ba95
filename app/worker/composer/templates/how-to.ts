import { gap, gapsFor } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'how-to',
  name: 'How-to',
  words: ['how to', 'guide', 'instructions', 'step by step'],
  shape: '9:16',
  style: 'playful-rounded',
  palette: { background: '#e8f7ee', text: '#12372a', accent: '#11734b' },
  scenes: [
    { recipe: 'title', eyebrow: 'How to', headline: gap('What you show') },
    {
      recipe: 'checklist',
      headline: 'You need',
      items: [gap('First thing you need'), gap('Second thing you need'), gap('Third thing you need')],
    },
    { recipe: 'steps', headline: 'Step by step', entries: [...gapsFor('step')] },
    { recipe: 'photo', headline: 'This is how it looks' },
    { recipe: 'title', eyebrow: 'Tip', headline: gap('A tip that helps') },
    { recipe: 'call-to-action', headline: 'Now you', action: 'Save this for later' },
  ],
};
