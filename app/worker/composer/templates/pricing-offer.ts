import { gap } from '../storyboards/gaps';
import { gapEntry } from '../template-definition';
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
      entries: [gapEntry('First plan', 'What is in it', 'Price'), gapEntry('Second plan', 'What is in it', 'Price')],
    },
    { recipe: 'title', eyebrow: 'Ends on', headline: gap('Last day') },
    { recipe: 'call-to-action', headline: 'While it lasts', action: 'Get the offer', address: gap('Your link') },
  ],
};
