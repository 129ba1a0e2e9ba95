import { gap } from '../storyboards/gaps';
import { entry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'pricing-offer',
  name: 'Pricing offer',
  words: ['pricing', 'offer', 'sale', 'discount', 'special offer'],
  shape: '1:1',
  style: 'retro',
  palette: { background: '#fbeed5', text: '#3a1d12', accent: '#a63a1e' },
  scenes: [
    { recipe: 'title', eyebrow: 'For a short time', headline: gap('Your offer') },
    {
      recipe: 'pricing',
      headline: 'Pick your plan',
      entries: ['First plan', 'Second plan'].map((plan) =>
        entry(gap(plan), `${gap('What is in it')}, ${gap('What else is in it')}`, gap('Price')),
      ),
    },
    { recipe: 'title', eyebrow: 'Ends on', headline: gap('Date') },
    { recipe: 'call-to-action', headline: 'While it lasts', action: 'Get the offer', address: gap('Your link') },
  ],
};
