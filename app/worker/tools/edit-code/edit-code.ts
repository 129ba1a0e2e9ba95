import { canonicalJson, type Json } from '$shared/primitives/json';
import { err, ok } from '$shared/response/result';
import type { Change, SceneFields, SceneRecord } from '$shared/schema/changes';
import type { LayoutElement, SceneLayout } from '$shared/schema/layout';
import { layoutOf } from '$shared/schema/scene-tree';
import { compileScene } from '../../compile/compile-scene';
import { readCode } from '../../composer/read-code';
import { findScene } from '../find-scene';
import type { Tool, ToolContext } from '../tool';

/**
 * Takes code somebody wrote. What a layout can say becomes the layout; whatever is more makes the scene its code, and
 * only if it compiles: the last working version is never lost to a slip.
 */
export const editCode: Tool<'editCode'> = (context, { sceneId, basis, tsxCode }) => {
  const found = findScene(context.project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  const { record, name, revision } = scene;
  // Its whole text would put back whatever somebody changed since it was read.
  if (basis !== revision) return err({ code: 'scene_changed_meanwhile', sceneName: name });
  const done = (changes: readonly Change[], summary: string, notes: readonly string[]) =>
    ok({
      changes,
      outcomes: [{ tool: 'editCode' as const, sceneId, sceneName: name, position, summary, elementId: null }],
      notes,
    });
  const layout = readAsLayout(context, record, tsxCode);
  if (layout) return done(layoutChanges(record, layout), 'its code, read back into its layout', []);
  const compiled = compileScene({ tsxCode, sceneName: name });
  if (!compiled.ok) return compiled;
  const changes: Change[] = [];
  if (record.authoredAs !== 'code') changes.push({ type: 'setScene', sceneId, fields: { authoredAs: 'code' } });
  if (record.tsxCode !== tsxCode) changes.push({ type: 'setCode', sceneId, tsxCode });
  return done(
    changes,
    'written as code',
    record.authoredAs === 'code'
      ? []
      : [`“${name}” is its code from now on: what was written is more than a layout says.`],
  );
};

/** A scene that became its code is a layout again as soon as its code is one. */
function readAsLayout(
  { project: { theme, format } }: ToolContext,
  record: SceneRecord,
  tsxCode: string,
): SceneLayout | null {
  const layout = layoutOf({ ...record, authoredAs: 'layout' });
  const { name, durationInFrames } = record;
  return layout && readCode(tsxCode, { layout, name, durationInFrames, theme, format });
}

/** Only what differs, field by field, so that edits of two people merge. */
function layoutChanges(record: SceneRecord, layout: SceneLayout): Change[] {
  const sceneId = record.id;
  const { elements: _elements, ...own } = layout;
  const fields: SceneFields = differing<SceneFields & Record<string, unknown>>(record, {
    authoredAs: 'layout',
    ...own,
  });
  const scene: Change[] = Object.keys(fields).length === 0 ? [] : [{ type: 'setScene', sceneId, fields }];
  const written = new Map(layout.elements.flatMap(withChildren).map((element) => [element.id, element]));
  return [
    ...scene,
    ...record.elements.flatMap((element): Change[] => {
      const own = differing(element, ownFields(written.get(element.id)));
      const isSame = Object.keys(own).length === 0;
      return isSame ? [] : [{ type: 'setElement', sceneId, elementId: element.id, fields: own }];
    }),
  ];
}

function withChildren(element: LayoutElement): LayoutElement[] {
  return element.type === 'group' ? [element, ...element.children.flatMap(withChildren)] : [element];
}

function ownFields(element: LayoutElement | undefined): Readonly<Record<string, Json>> {
  if (!element) return {};
  if (element.type !== 'group') return element;
  const { children: _children, ...own } = element;
  return own;
}

/** The entries of `wanted` that are not so at present. */
function differing<Fields extends Readonly<Record<string, unknown>>>(present: object, wanted: Fields): Fields {
  const entries = Object.entries(wanted).filter(
    ([key, value]) => canonicalJson(Reflect.get(present, key) ?? null) !== canonicalJson(value),
  );
  return Object.fromEntries(entries) as Fields; // whoever takes them takes any of them
}
