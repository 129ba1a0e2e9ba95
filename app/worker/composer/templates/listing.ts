import { gap } from '../storyboards/gaps';
import { entry } from '../template-definition';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'listing',
  name: 'Listing',
  words: ['real estate', 'property', 'house for sale', 'home listing'],
  shape: '4:5',
  style: 'luxury-minimal',
  palette: { background: '#f5f1ea', text: '#26221d', accent: '#7a5c21' },
  scenes: [
    { recipe: 'photo', eyebrow: 'For sale', headline: gap('Address'), subline: gap('Town') },
    {
      recipe: 'card-grid',
      headline: 'At a glance',
      entries: [
        entry('Rooms', gap('How many')),
        entry('Living area', gap('How large')),
        entry('Built', gap('In which year')),
      ],
    },
    { recipe: 'gallery', headline: 'A look inside', items: ['Living room', 'Kitchen', 'Garden'] },
    { recipe: 'title', eyebrow: 'Price', headline: gap('Price') },
    { recipe: 'call-to-action', headline: 'Come and see it', action: 'Book a viewing', address: gap('Your link') },
  ],
};
