import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'webinar',
  name: 'Webinar',
  words: ['online event', 'online talk', 'web seminar'],
  shape: '16:9',
  style: 'corporate',
  palette: { background: '#f4f7f6', text: '#12312b', accent: '#0b7a66' },
  scenes: [
    { recipe: 'title', eyebrow: 'Live webinar', headline: gap('Your topic'), subline: gap('Date and time') },
    { recipe: 'photo', eyebrow: 'With', headline: gap('Who speaks'), subline: gap('What they do') },
    {
      recipe: 'bullet-list',
      headline: 'What you will learn',
      items: [gap('First point'), gap('Second point'), gap('Third point')],
    },
    {
      recipe: 'steps',
      headline: 'How to join',
      items: ['Sign up', 'Watch for the link', 'Bring your questions'],
    },
    { recipe: 'call-to-action', headline: 'Save your seat', action: 'Sign up', address: gap('Your link') },
  ],
};
