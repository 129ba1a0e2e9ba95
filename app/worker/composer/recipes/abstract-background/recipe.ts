import type { Ornament } from '$shared/schema/layout';
import { textElement } from '../elements';
import type { Recipe } from '../recipe-definition';

/** How each ground is called; a text of nothing but such words is no text to show. */
const called: readonly (readonly [Ornament, RegExp])[] = [
  ['particles', /\b(?:particles?|dust|specks|stars|snow|fireflies)\b/i],
  ['aurora', /\b(?:aurora|northern lights)\b/i],
  ['grid', /\bgrids?\b/i],
  ['waves', /\bwav(?:es?|y)\b/i],
  ['rays', /\b(?:rays|sunburst|beams?)\b/i],
  ['dots', /\b(?:dots|halftone)\b/i],
  ['scanlines', /\b(?:scan ?lines|static)\b/i],
  ['glow', /\bglow(?:ing)?\b/i],
  ['blobs', /\bblobs?\b/i],
  ['horizon', /\bhorizon\b/i],
  ['mesh', /\b(?:mesh|gradients?|colors?|light)\b/i],
];
const filler =
  /\b(?:an?|the|and|with|of|in|on|just|only|no|text|words|calm|slow|slowly|soft|gentle|abstract|animated|moving|drifting|floating|looping|loops?|background|backdrop|scene|ambient|subtle)\b|[\s,.:;-]+/gi;

export const recipe: Recipe = {
  id: 'abstract-background',
  name: 'Abstract background',
  words: {
    nouns: [
      'abstract background',
      'animated background',
      'moving background',
      'background loop',
      'gradient loop',
      'particle background',
      'aurora background',
      'ambient loop',
      'motion background',
      'particles background',
      'particle loop',
      'aurora loop',
      'gradient background',
      'aurora',
      'starfield',
      'waves background',
    ],
    verbs: [],
    phrases: ['calm gradient loop', 'abstract loop', 'drifting particles', 'floating particles'],
  },
  fields: ['headline'],
  occasion: 'opening',
  compose(brief, { style }) {
    const said = [brief.headline, brief.subline, ...(brief.items ?? [])].filter((text) => text !== null).join(' ');
    const wanted = called.find(([, words]) => words.test(said))?.[0] ?? 'mesh';
    const rest = called.reduce((text, [, words]) => text.replace(new RegExp(words, 'gi'), ''), said);
    const shown = rest.replace(filler, '') === '' ? null : brief.headline;
    return {
      elements: shown === null ? [] : [textElement('headline', 'headline', shown, { weight: brief.weight })],
      name: shown ?? 'Abstract background',
      arrangement: 'centered',
      placeholders: false,
      ornament: wanted,
      ...(style.camera === 'none' ? { camera: 'push-in' } : {}),
      understood: [brief.headline, brief.subline, ...(brief.items ?? [])].filter((text) => text !== null),
    };
  },
  examples: [
    { prompt: 'a calm gradient loop', brief: {} },
    { prompt: 'an abstract background with particles', brief: { headline: 'particles' } },
    { prompt: 'an aurora background', brief: { headline: 'aurora background' } },
    { prompt: 'a moving background with a grid', brief: { headline: 'grid' } },
  ],
};
