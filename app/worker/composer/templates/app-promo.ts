import { gap } from '../storyboards/gaps';
import { gapEntry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'app-promo',
  name: 'App promo',
  words: ['app', 'mobile app', 'app store'],
  shape: '9:16',
  style: 'glass',
  palette: { background: '#1b1464', text: '#ffffff', accent: '#5ee7df' },
  scenes: [
    { recipe: 'logo-reveal', headline: gap('Your app'), subline: gap('What it does in one sentence') },
    { recipe: 'phone-mockup', headline: 'All of it in your pocket' },
    {
      recipe: 'notifications',
      headline: 'It tells you in time',
      entries: [gapEntry('First message'), gapEntry('Second message'), gapEntry('Third message')],
    },
    {
      recipe: 'checklist',
      headline: 'Why people stay',
      items: [gap('First reason'), gap('Second reason'), gap('Third reason')],
    },
    { recipe: 'call-to-action', headline: 'Try it today', action: 'Download the app', address: gap('Your link') },
  ],
};
