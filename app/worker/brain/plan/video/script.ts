import type { Draft } from '../../../composer/catalogue';
import type { World } from '../../references/known-scenes';
import { parseDuration, parseStamps, STAMPS } from '../../slots/durations';
import { passageOf } from './passages';

/** What was pasted, scene by scene. */
export interface Pasted {
  /** What stands before it. */
  readonly head: string;
  readonly scenes: readonly Draft[];
  readonly notes: readonly string[];
}

const seconds = '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?s(?:ec(?:onds?)?)?';
/** "Scene 1:", "Shot 2 (0:05-0:12) –", "[Slide 3]". */
const numbered = new RegExp(
  `(?:^|(?<=[\\n.!?;]\\s{0,8}))[[(]?(?:scene|slide|shot|clip)\\s*#?(?:\\d{1,2})[\\])]?\\s*(?:\\((?<stamps>${STAMPS}|[^()\\n]{1,12})\\)|,?\\s*(?<length>\\d+\\s?s(?:ec(?:onds)?)?))?\\s*[\\])]?\\s*[:.)–—-]\\s*`,
  'giu',
);
/** "[0:00-0:05] Intro –", "0:05–0:12:" at the start of a line. */
const stamped = new RegExp(
  `(?:^|(?<=\\n))[ \\t]*[[(]?(?<stamps>${STAMPS})[\\])]?\\s*[:–—-]?\\s*(?:(?:scene|shot|slide)\\s*#?\\d{1,2}\\s*[:–—-]?\\s*)?`,
  'gu',
);
const beats =
  'hook|intro|opening|opener|body|main|problem|solution|reveal|demo|proof|offer|tension|setup|payoff|twist|climax|cta|call to action|outro|ending|closing|end card|beat \\d|part \\d|point \\d|act \\d';
/** "HOOK (0-3s):", "CTA:", "[Body]" at the start of a line. */
const labelled = new RegExp(
  `(?:^|(?<=\\n))[ \\t]*(?:[*#(]*(?:${beats})[*)]*\\s*(?:[\\[(](?<stamps>${STAMPS}|${seconds})[\\])])?[\\s*]*[:–—]|\\[(?:${beats})\\]:?)\\s*[*]*`,
  'giu',
);
/** When, behind what is said. */
const timeBehind = new RegExp(`\\s*[\\[(](?:${STAMPS}|${seconds})[\\])]\\s*$`, 'iu');
/** "1. Open on a sunrise. "Good morning"": lines with a number. */
const counted = /(?:^|(?<=\n))[ \t]*\d{1,2}[.)][ \t]+/gu;

/** What is to be seen or heard, and not read. */
const direction =
  /^\s*[[(*]*(?:visuals?|camera|music|sfx|sounds?|b-?roll|footage|pictures?|images?|action|shot|cut to|fade (?:in|out|to)|transition)\s*[:\])*]/iu;
const spokenBy =
  /^\s*[*]*(?:narrator|narration|voice ?over|v\.?o\.?|text|on[- ]screen(?: text)?|super|caption|title|host|speaker|dialogue)\s*(?:\([^)]*\))?\s*[*]*:\s*[*]*/iu;
/** The same in the middle of a line, behind what is to be seen. */
const saidAs =
  /^.*?(?:^|[.,;!?–-]\s*)(?:text|on[- ]screen(?: text)?|caption|title|super|v\.?o\.?|voice ?over|narrator|says?|saying)\s*:?\s*(?=["“«„])/iu;
const quotes = /["“„«]([^"“”„«»]{2,})["”“»]/gu;

const asksForKind =
  /^(?:an? |the )?(?:[a-z]+ ){0,2}?(?:title|intro|outro|list|chart|graph|quote|counter|timeline|countdown|logo|table|checklist|number|text|card|cta|button)(?:\s+(?:scene|slide|card))?(?:\s*(?::|["“]|with\b|saying\b|that says\b|of\b|titled\b|reading\b)|$)/iu;

interface Part {
  readonly text: string;
  readonly said: string;
}

/** Parts told by one kind of mark, if that is a script's. */
function partsBy(source: string, mark: RegExp): { readonly head: string; readonly parts: readonly Part[] } | null {
  const marks = [...source.matchAll(mark)];
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  const parts = marks.map((one, index) => ({
    text: source
      .slice(one.index + one[0].length, marks[index + 1]?.index)
      .replace(timeBehind, '')
      .trim(),
    said: one.groups?.['stamps'] ?? one.groups?.['length'] ?? '',
  }));
  return { head: source.slice(0, first.index), parts };
}

const isDirected = (text: string): boolean => text.split('\n').some((line) => direction.test(line));
/** A sentence of what is to be seen, and words between quotation marks. */
const isShown = (text: string): boolean => quotesIn(text).length > 0 && text.replace(quotes, '').trim().length > 3;
const quotesIn = (text: string): string[] => [...text.matchAll(quotes)].map(([, words = '']) => words.trim());

/** "Scene 1: …", where there are no scenes yet that this could be said of, or where a script is announced. */
export function scriptIn(source: string, world: World, isAnnounced: (head: string) => boolean): Pasted | null {
  const found =
    partsBy(source, numbered) ??
    only(partsBy(source, stamped), ({ parts }) => parts.every(({ text }) => text !== '')) ??
    only(
      partsBy(source, labelled),
      ({ parts }) => parts.length > 2 || parts.some(({ text, said }) => said !== '' || isDirected(text)),
    ) ??
    only(partsBy(source, counted), ({ parts }) => parts.length > 2 && parts.every(({ text }) => isShown(text)));
  if (!found) return null;
  const { head, parts } = found;
  if (world.order.length > 0 && !isAnnounced(head)) return null;
  // "Scene 1: a bar chart of …" asks for a kind of scene: that is read clause by clause.
  if (parts.some(({ text }) => asksForKind.test(text))) return null;
  const lengths = lengthsOf(
    parts.map(({ said }) => said),
    world.fps,
  );
  // Where scenes have words between quotation marks, what stands beside those is what is to be seen.
  const quoted = parts.filter(({ text }) => isShown(text)).length > 1;
  const scenes = parts.flatMap(({ text }, index) => {
    const words = quoted && isShown(text) ? quotesIn(text.replace(saidAs, '')).join('\n') : spoken(text);
    const durationInFrames = lengths[index] ?? null;
    return words === '' ? [] : [{ ...passageOf(words), ...(durationInFrames === null ? {} : { durationInFrames }) }];
  });
  if (scenes.length < 2) return null;
  const left = quoted || parts.some(({ text }) => isDirected(text));
  return { head, scenes, notes: [left ? 'What was said of pictures and sound was left out.' : ''] };
}

const only = <T>(value: T | null, holds: (value: T) => boolean): T | null =>
  value !== null && holds(value) ? value : null;

/** What is said of each scene's time: how long it is, from when to when, or only from when, and then until the next one. */
function lengthsOf(said: readonly string[], fps: number): readonly (number | null)[] {
  const stamps = said.map((text) => parseStamps(text, fps) ?? secondsOf(text, fps));
  return said.map((text, index) => {
    const own = stamps[index];
    if (!own) return parseDuration(text, fps) || null;
    const to = own.to ?? stamps[index + 1]?.from ?? own.from;
    return to > own.from ? to - own.from : null;
  });
}

/** "0-3s": from when to when, in seconds. */
function secondsOf(text: string, fps: number): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^(\d{1,3})\s?[-–]\s?(\d{1,3})\s?s(?:ec(?:onds?)?)?$/iu.exec(text.trim()) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from) * fps, to: Number(to) * fps };
}

/** What of a scene's lines is read or heard. */
export const spoken = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !direction.test(line))
    .map((line) => line.replace(spokenBy, '').trim())
    .join('\n')
    .trim();
