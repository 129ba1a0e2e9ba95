import type { LeafElement, SceneLayout, TextRole } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { drawnOtherwise, leftOut } from './elements/data/left-out';
import { foreignScripts } from './foreign-scripts';
import { visibleTexts } from './inspect-layout';
import { leavesOf } from './leaves';
import type { Composition, Recipe } from './recipes/recipe-definition';
import { unsaid, unshown, wordsIn } from './said-and-shown';
import type { SceneNote } from './scene-notes';

interface Noted {
  /** As it was given, before anything of it was dropped. */
  readonly brief: SceneBrief;
  readonly recipe: Recipe;
  readonly layout: SceneLayout;
  readonly composition: Composition;
  readonly placeholders: boolean;
}

/** What a finished scene has to say of itself: what stands in, what was left out, what went another way. */
export function noteScene({ brief, recipe, layout, composition, placeholders }: Noted): SceneNote[] {
  const { notes = [], understood = [] } = composition;
  const leaves = layout.elements.flatMap(leavesOf);
  const told = [...understood, ...notes.flatMap((note) => ('names' in note ? note.names : []))];
  const gone = [...new Set(unshown(layout, brief))].filter((text) => !told.includes(text) && !isCalledSo(text, recipe));
  const given = brief.data?.filter(({ value }) => !Number.isNaN(value)) ?? [];
  const facts = leaves.flatMap((leaf) =>
    leaf.type === 'chart' ? [...leftOut(leaf), ...drawnOtherwise(leaf, recipe.id, given)] : [],
  );
  const pictures = leaves.reduce((count, leaf) => count + emptyFrames(leaf), 0);
  const scripts = foreignScripts(visibleTexts(layout));
  const { enter } = brief;
  return [
    ...notes,
    ...(facts.length > 0 ? [{ kind: 'data', facts } as const] : []),
    ...(gone.length > 0 ? [{ kind: 'left-out', texts: gone } as const] : []),
    ...(enter !== null && enter !== 'none' && leaves.every((leaf) => leaf.enter !== enter)
      ? [{ kind: 'own-way-in', enter } as const]
      : []),
    ...(placeholders ? [{ kind: 'stands-in', as: centre(leaves), texts: standIns(layout, brief) } as const] : []),
    ...(scripts.length > 0 ? [{ kind: 'no-face', scripts } as const] : []),
    ...(pictures > 0 && !placeholders ? [{ kind: 'no-picture', count: pictures } as const] : []),
  ];
}

/** "Kinetic typography" only says which scene it is to be. */
function isCalledSo(text: string, { name, words }: Recipe): boolean {
  const names = new Set([name, ...words.nouns, ...words.phrases, ...words.verbs].flatMap(wordsIn));
  return wordsIn(text).every((word) => names.has(word));
}

function standIns(layout: SceneLayout, brief: SceneBrief): string[] {
  const made = brief.placeholders ? (brief.items ?? []) : [];
  return [...new Set([...made, ...unsaid(layout, brief)])];
}

/** The part that makes the scene what it is. */
function centre(leaves: readonly LeafElement[]): LeafElement['type'] | TextRole | null {
  const parts = leaves.filter(({ type }) => type !== 'text' && type !== 'shape');
  const [first] = parts.length > 0 ? parts : leaves;
  const [text] = leaves.filter((leaf) => leaf.type === 'text');
  return (parts.length === 0 ? text?.role : first?.type) ?? null;
}

function emptyFrames(leaf: LeafElement): number {
  if (leaf.type === 'image') return leaf.asset === null ? 1 : 0;
  if (leaf.type === 'photo') return leaf.pictures.filter(({ asset }) => asset === null).length;
  if (leaf.type !== 'wipe') return 0;
  return [leaf.before, leaf.after].filter(({ asset, text }) => asset === null && text === null).length;
}
