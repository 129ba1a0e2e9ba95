import type { EmphasisMotion, ExitMotion } from '$shared/schema/motions';

/** How people ask for what an element does once it stands: the stem that "s", "es" and "ing" follow. */
export const emphasisWords: Readonly<Partial<Record<EmphasisMotion, readonly string[]>>> = {
  pulse: ['pulse', 'puls', 'pulsate', 'pulsat', 'throb', 'throbb', 'heartbeat', 'breathe', 'breath'],
  float: ['float', 'hover', 'bob', 'bobb', 'levitate', 'levitat'],
  wave: ['wave', 'wav', 'ripple', 'rippl', 'wiggle', 'wiggl', 'wobble', 'wobbl'],
  'gradient-sweep': ['shimmer', 'shine', 'shin', 'glint', 'gleam', 'sparkle', 'sparkl'],
  underline: ['underline', 'underlin'],
  highlight: ['highlight', 'highlighter', 'marker'],
  circle: ['circle', 'ring around'],
};

/** How they ask for the way it goes at the end of its scene. */
export const exitWords: readonly { readonly exit: ExitMotion; readonly words: string }[] = [
  { exit: 'blur-out', words: 'blur(?:s|ring)?(?: it| everything)? (?:out|away)' },
  { exit: 'shrink', words: 'shrink(?:s|ing)?(?: it| everything)? away|scale(?:s)? down and disappear(?:s)?' },
  { exit: 'wipe', words: 'wip(?:e|es|ing)(?: it| everything)? (?:out|away)' },
  { exit: 'mask-fall', words: '(?:drop|fall|sink)(?:s|ing)?(?: it| everything)? (?:out|away|off)' },
  {
    exit: 'fade-up',
    words: '(?:slid(?:e|es|ing)|fl(?:y|ies|ying)|mov(?:e|es|ing))(?: it| everything)? (?:out|away|off)',
  },
  { exit: 'fade', words: 'fad(?:e|es|ing)(?: it| everything)? (?:out|away)|(?:disappear|vanish)(?:s|es|ing)?' },
];
