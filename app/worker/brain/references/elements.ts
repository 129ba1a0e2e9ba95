import type { LeafElement } from '$shared/schema/layout';
import type { ElementTarget } from '$shared/schema/scene-edit';
import type { ElementKind } from '../lexicon/objects';
import { textsOf, type KnownScene } from './known-scenes';

type TextLeaf = Extract<LeafElement, { type: 'text' }>;

/** Which part of a scene a word for a part means there: a "title" is a quote scene's quote if it has no headline. */
export function elementFor(scene: KnownScene, kind: ElementKind): LeafElement | null {
  const texts = scene.elements.filter((element): element is TextLeaf => element.type === 'text');
  const role = (...roles: readonly string[]): LeafElement | null => {
    for (const wanted of roles) {
      const found = texts.find((element) => element.role === wanted);
      if (found) return found;
    }
    return null;
  };
  const ofType = (type: LeafElement['type']): LeafElement | null =>
    scene.elements.find((element) => element.type === type) ?? null;
  switch (kind) {
    case 'headline':
      return role('headline') ?? (scene.recipe === 'title' ? (texts[0] ?? null) : null);
    case 'body':
      return role('body', 'caption') ?? (scene.recipe === 'title' ? role('eyebrow') : role('attribution'));
    case 'caption':
      return (
        role('caption', 'body', 'attribution') ?? (scene.recipe === 'big-number' ? role('headline', 'eyebrow') : null)
      );
    case 'eyebrow':
      return role('eyebrow');
    case 'quote':
      return role('quote');
    case 'name':
      return role('attribution') ?? role('headline');
    case 'attribution':
      return role('attribution') ?? (scene.recipe === 'quote' ? role('caption', 'body') : null);
    case 'list':
    case 'chart':
      return ofType(kind);
    case 'number':
      return ofType('number') ?? ofType('countdown') ?? ofType('progress');
    case 'text':
    case 'background':
      return null;
  }
}

/** What a person means who says "change it to …": the words that stand out. */
export function mainText(scene: KnownScene): LeafElement | null {
  return (
    elementFor(scene, 'quote') ??
    elementFor(scene, 'headline') ??
    scene.elements.find((element) => element.type === 'text') ??
    null
  );
}

export function targetOf(element: LeafElement | null, kind: ElementKind | null): ElementTarget {
  if (element) return { id: element.id, role: element.type === 'text' ? element.role : element.type };
  return {
    id: null,
    role: kind === null || kind === 'text' || kind === 'background' ? null : kind === 'name' ? 'headline' : kind,
  };
}

/** The element in which a text stands, word by word, letter case aside. */
export function elementHolding(scene: KnownScene, text: string): LeafElement | null {
  const wanted = fold(text);
  const whole = scene.elements.find((element) => textsOf(element).some((own) => fold(own) === wanted));
  return (
    whole ?? scene.elements.find((element) => textsOf(element).some((own) => containsWord(fold(own), wanted))) ?? null
  );
}

export function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();
}

function containsWord(text: string, wanted: string): boolean {
  if (wanted === '') return false;
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + wanted.length);
  const wordEdge = (edge: string, inside: string): boolean =>
    !(/[\p{L}\p{N}]/u.test(edge) && /[\p{L}\p{N}]/u.test(inside));
  return wordEdge(before, wanted.charAt(0)) && wordEdge(after, wanted.charAt(wanted.length - 1));
}

export function nameElement(kind: ElementKind | null): string {
  const names: Readonly<Record<ElementKind, string>> = {
    headline: 'title',
    name: 'name',
    body: 'subtitle',
    caption: 'caption',
    eyebrow: 'line above the title',
    quote: 'quote',
    attribution: 'name under the quote',
    list: 'list',
    chart: 'chart',
    number: 'number',
    text: 'text',
    background: 'background',
  };
  return kind === null ? 'text' : names[kind];
}
