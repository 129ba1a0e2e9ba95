import { canonicalJson } from '$shared/primitives/json';
import type { Json } from '$shared/primitives/json';
import { sceneLayout } from '$shared/schema/layout';
import type { LayoutElement, SceneLayout } from '$shared/schema/layout';
import { readOutline } from './outline';
import { differences, valueAt } from './read-code-differences';
import { layoutWith } from './read-code-edits';
import { readSyntax } from './read-code-syntax';
import { isFields } from './read-code-values';
import type { ReadScene } from './read-code-syntax';
import { writeCode } from './write-code';
import type { CodeRequest } from './write-code';

/** What one round leaves unexplained, the next one does: a longer text is set smaller, and then somebody scaled it. */
const rounds = 3;

/**
 * What somebody changed by hand in the code that `writeCode` made of a layout, as a layout; null where the layout
 * can't say it, and the scene is its code from then on. The code says its layout itself; what was written otherwise in
 * a tag or a colour is explained by another layout. An explanation counts only if the code of the new layout draws
 * every changed value as it was written by hand; what nobody touched may move to make room.
 */
export function readCode(tsxCode: string, request: CodeRequest): SceneLayout | null {
  const base = readSyntax(writeCode(request));
  const edited = readSyntax(tsxCode);
  if (!base || !edited) return null;
  const said = readOutline(edited);
  if (!said || !isSame(structureOf(said.elements), structureOf(request.layout.elements))) return null;
  const whole = drawn(edited);
  const changed = differences(drawn(base), whole);
  let layout = said;
  let present = readSyntax(writeCode({ ...request, layout }));
  if (!present || !isSame(formOf(present), formOf(edited)) || hasIdleColor([base, present], edited)) return null;
  for (let round = 0; ; round += 1) {
    if (!present || !isSame(componentsOf(present), componentsOf(edited))) return null;
    const shown = drawn(present);
    const left = changed.filter((path) => !isSame(valueAt(shown, path), valueAt(whole, path)));
    if (left.length === 0) return layout;
    if (round === rounds) return null;
    const next = sceneLayout.safeParse(layoutWith({ ...request, layout }, present, edited, left, round > 0));
    if (!next.success) return null;
    layout = next.data;
    present = readSyntax(writeCode({ ...request, layout }));
  }
}

/** Everything that can be seen: where a value stands in the code does not matter. */
function drawn({ scene, parts }: ReadScene): Json {
  return { scene: scene.props, parts: parts.map(({ props }) => props) };
}

/** What a layout does not say: names of its own, other components, another order. */
function formOf(read: ReadScene): Json {
  const { name, kit, defaults } = read;
  return { name, kit, components: componentsOf(read), defaults: Object.keys(defaults).sort() };
}

const componentsOf = ({ scene, parts }: ReadScene): Json => [scene, ...parts].map(({ component }) => component);

/** Elements that come or go, or become others, are no values. */
const structureOf = (elements: readonly LayoutElement[]): Json =>
  elements.map((element) => [
    element.id,
    element.type,
    element.type === 'group' ? structureOf(element.children) : null,
  ]);

/** A colour that somebody put by for later; a layout would lose it. */
function hasIdleColor(known: readonly ReadScene[], edited: ReadScene): boolean {
  const used = new Set([edited.scene, ...edited.parts].flatMap(({ names }) => [...names.values()]));
  const present = new Set(known.flatMap(colorNames));
  return colorNames(edited).some((name) => !present.has(name) && !used.has(`colors.${name}`));
}

function colorNames({ defaults: { colors } }: ReadScene): string[] {
  return isFields(colors) ? Object.keys(colors) : [];
}

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);
