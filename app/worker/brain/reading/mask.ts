import { SCENE } from '../lexicon/patterns';
import { COLOR } from '../slots/colors';
import { DURATION } from '../slots/durations';

const sceneReference = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(?:${SCENE} #?\\d+(?:(?: ,| and| &|,)+ (?:${SCENE} )?#?\\d+)*|(?:(?:very )?(?:first|second|third|fourth|fifth|sixth|last|final|middle|next|previous|other|current|selected|same|new|opening|closing|\\d(?:st|nd|rd|th)) (?:${SCENE}|ones?)(?! [\\p{L}]*:))|(?:all|every|each|both)(?: of)?(?: the| my| these| those)? (?:${SCENE}|of them)|(?:the )?(?:whole|entire) (?:video|thing|film|movie|project)|th(?:is|at) (?:${SCENE}|one)|the others|the rest|everything)(?![\\p{L}\\p{N}])`,
  'gu',
);
const color = new RegExp(`(?<![\\p{L}\\p{N}])${COLOR}`, 'gu');
const duration = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DURATION})`, 'gu');
const numeral = /(?<![\p{L}\p{N}§])[$€£]?[-+]?\d[\d.,:]*(?:%|k|m|x)?(?![\p{L}\p{N}])/gu;

/** The shape of a request without its values: what evidence is read from, by rules now and by a trained model later. */
export function mask(text: string): string {
  return text.replace(sceneReference, '§s').replace(color, '§c').replace(duration, '§d').replace(numeral, '§n');
}
