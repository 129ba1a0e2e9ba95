import { SCENE } from '../lexicon/patterns';

const sceneReference = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?<!(?:a|an|another|one more|new) )(?:the )?(?:${SCENE} #?\\d+(?:(?: ,| and| &|,)+ (?:${SCENE} )?#?\\d+)*|(?:(?:very )?(?:first|second|third|fourth|fifth|sixth|last|final|middle|previous|other|current|selected|same|opening|closing|\\d(?:st|nd|rd|th)) (?:${SCENE}|ones?)(?! [a-zß-ɏ]*:))|(?:all|every|each|both)(?: of)?(?: the| my| these| those)? (?:${SCENE}|of them)|(?:the )?(?:whole|entire) (?:video|thing|film|movie|project)|th(?:is|at) (?:${SCENE}|one)|the others|the rest|everything)(?![a-z0-9ß-ɏ])`,
  'gu',
);
const numeral = /(?<![a-z0-9ß-ɏ§])[$€£]?[-+]?\d[\d.,:]*(?:%|k|m|x)?(?![a-z0-9ß-ɏ])/gu;

/** The shape of a request without its values: what evidence is read from, by rules now and by a trained model later. */
export function mask(text: string): string {
  return text
    .replace(sceneReference, '§s')
    .replace(/§c#[0-9a-f]{6}/g, '§c')
    .replace(/§d[\d.]+[sf]/g, '§d')
    .replace(numeral, '§n');
}
