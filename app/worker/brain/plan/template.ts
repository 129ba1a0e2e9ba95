import { gapsIn, templates, type Draft, type Template } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import { END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { indexAt } from '../references/place';
import { QUOTE_MARK } from '../reading/tokens';
import { DURATION, parseDuration } from '../slots/durations';
import { blankBrief } from './blank-brief';
import { applyModifiers, keptLook, noModifiers, readInto, type Modifiers } from './modifiers';
import { fromBare } from './palettes';
import { ask, step, type Step } from './step';
import type { Styles } from './styles';
import { gapsSaid } from './video/gaps-said';
import { join, plural, show } from './words';

/** Longest first, so that "product launch" is not read as "product". */
const called = templates
  .flatMap((template) => [template.name, ...template.words].map((word) => ({ word: word.toLowerCase(), template })))
  .sort((a, b) => b.word.length - a.word.length);
const spaced = (word: string): string => word.replace(/[ -]+/g, '(?: | ?- ?)');
const names = called.map(({ word }) => spaced(word)).join('|');
const name = `(${names}|${QUOTE_MARK})`;
const lead =
  '(?:(?:please|can you|could you|let us|lets|i want to|i would like to|now) )*(?:(?:start|begin|use|open|take|load|apply|make|create|build|try|pick|choose|insert|add|give me|go|work)(?: (?:a|the|this|my))?(?: (?:new )?(?:project|video|film))? )?(?:(?:from|with|using|off|on|out of) )?(?:(?:the|a|an|your|that|our) )?';
const asked = [
  new RegExp(`^${lead}${name} template${END}`, 'du'),
  new RegExp(`^${lead}template (?:(?:for|called|named|of|:|-|–) ?)*(?:(?:the|a|an|our|my) )?${name}${END}`, 'du'),
];
const whichAreThere = new RegExp(
  `^(?:(?:what|which) (?:other )?templates|(?:list|show)(?: me)?(?: all| the| your| of)* templates|(?:are there|do you have|have you got|is there)(?: any| some| a)* templates?|templates(?: ?\\?)?$)${END}`,
  'du',
);

const length = new RegExp(`(?:(?:in|within|over|to last|lasting|of) )(${DURATION})${END}`, 'du');
/** What says nothing by itself. */
const idle =
  /^(?:(?:please|and|with|in|a|an|the|my|new|project|video|style|look|theme|colors?|colours?|palette|thanks|thank you|to|start|now)[ ,]*)*$/iu;

const forWhom = /^for ([^,.]+)(.*)$/iu;

interface Asked {
  readonly modifiers: Modifiers;
  readonly subject: { readonly name: string | null; readonly left: string };
  /** What all of it lasts. */
  readonly durationInFrames: number | null;
}

/** "Start from the product launch template, in teal": its scenes as one step, in the project's own colours if it has any. */
export function planTemplate(phrase: Phrase, world: World, styles: Styles): Step | null {
  if (!/(?<![a-z])templates?(?![a-z])/.test(phrase.text)) return null;
  if (whichAreThere.test(phrase.text)) return ask(namesSaid(), 0.93);
  for (const pattern of asked) {
    const seen = phrase.see(pattern);
    if (!seen) continue;
    const template = templateCalled(seen.group(1) === QUOTE_MARK ? seen.content(1) : seen.group(1));
    if (!template) return ask(`There is no template ${show(seen.content(1))}. ${namesSaid()}`, 0.85);
    const rest = phrase.copy();
    rest.markRead(seen.from, seen.to);
    const lasting = rest.take(length);
    const modifiers = readRest(rest, world, styles);
    const frames = lasting ? parseDuration(lasting.group(1), world.fps) : null;
    return filled(
      template,
      { modifiers, subject: subjectIn(rest), durationInFrames: frames ?? modifiers.durationInFrames },
      world,
    );
  }
  return null;
}

const namesSaid = (): string =>
  `There are ${templates.length} templates: ${join(templates.map((template) => template.name))}. Say “Start from the ${templates[0]?.name ?? ''} template”, with a colour if you like.`;

function templateCalled(said: string): Template | null {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .trim();
  return called.find(({ word }) => plain(word) === plain(said))?.template ?? null;
}

/** How it should look, and where it goes. A colour on its own is what all of its colours are made of. */
function readRest(rest: Phrase, world: World, styles: Styles): Modifiers {
  const modifiers = noModifiers();
  readInto(rest, modifiers, world, styles, true);
  const { look } = modifiers;
  const bare = look !== null && look.bare.length > 0 && look.background.length === 0 && look.text === null;
  return bare && modifiers.palette === null ? { ...modifiers, look: null, palette: fromBare(look) } : modifiers;
}

/** "… for Acme, a bakery": the name, and what there is no place for. */
function subjectIn(rest: Phrase): Asked['subject'] {
  const parts = rest.pieces().map((piece) => piece.content());
  const at = parts.findIndex((part) => forWhom.test(part));
  const [, name = null, more = ''] = forWhom.exec(parts[at] ?? '') ?? [];
  const others = parts.map((part, index) => (index === at ? more.replace(/^[\s,.]+/, '') : part));
  const left = others.filter((part) => !idle.test(part)).join(' ');
  return { name, left };
}

/** With a name in the place of what the template is about: "[Your product]". */
function named(template: Template, subject: string | null): readonly Draft[] | null {
  const about = gapsIn(template.scenes).find((what) => /^Your (?!link|name)/.test(what));
  if (subject === null || about === undefined) return null;
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(`[${about}]`, () => subject);
    if (Array.isArray(value)) return value.map(fill);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
      : value;
  };
  return template.scenes.map((draft) => fill(draft) as Draft); // a text for a text: its form stays
}

function filled(template: Template, { modifiers, subject, durationInFrames }: Asked, world: World): Step {
  const scenes = named(template, subject.name);
  const left = scenes === null && subject.name !== null ? `for ${subject.name}` : subject.left;
  const { theme } = world.context.project;
  const starts = world.order.length === 0;
  const branded = Object.keys(theme.palette).length > 0 || modifiers.palette !== null || modifiers.look !== null;
  const briefs = (scenes ?? template.scenes).map((draft, index): SceneBrief => {
    const brief = {
      ...blankBrief(draft.recipe),
      ...draft,
      placeholders: gapsIn(draft).length > 0,
    };
    if (!starts) return applyModifiers(brief, { ...modifiers, durationInFrames: null }, brief.recipe);
    // In an empty project the first scene's look becomes the project's, and the others follow it.
    if (index > 0) return brief;
    const own = { ...brief, style: template.style, palette: branded ? {} : template.palette };
    return applyModifiers(own, { ...modifiers, durationInFrames: null }, brief.recipe);
  });
  const place = modifiers.place ? indexAt(modifiers.place, world) : null;
  const said = [
    `Started from the template ${show(template.name)}: ${plural(briefs.length, 'scene')}.`,
    modifiers.palette ? `Its colours are ${modifiers.palette.name}.` : '',
    modifiers.palette?.note ?? '',
    left === '' ? '' : `There was no place for ${show(left)}.`,
    gapsSaid(gapsIn(scenes ?? template.scenes)),
  ];
  return step(
    [
      ...keptLook(modifiers),
      {
        tool: 'addScenes',
        index: place === null || place >= world.order.length ? null : place,
        briefs,
        durationInFrames,
      },
    ],
    said.filter((sentence) => sentence !== '').join(' '),
    0.93,
  );
}
