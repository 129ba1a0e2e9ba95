import { gap } from '../storyboards/gaps';
import { gapEntry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'team-introduction',
  name: 'Team introduction',
  words: ['team', 'meet the team', 'about us'],
  shape: '16:9',
  style: 'playful-rounded',
  palette: { background: '#fff3e3', text: '#3d2c2e', accent: '#d1495b' },
  scenes: [
    { recipe: 'title', eyebrow: 'Hello', headline: 'Meet the team', subline: gap('Your company') },
    {
      recipe: 'team',
      headline: 'Who we are',
      entries: [
        gapEntry('First colleague', 'What they do'),
        gapEntry('Second colleague', 'What they do'),
        gapEntry('Third colleague', 'What they do'),
      ],
    },
    { recipe: 'word-swap', headline: 'We care about', items: ['each other', 'good work', 'our customers'] },
    { recipe: 'title', eyebrow: 'Working here', headline: gap('What it is like'), subline: gap('Who says it') },
    { recipe: 'call-to-action', headline: 'Come and say hello', action: 'Get in touch', address: gap('Your link') },
  ],
};
