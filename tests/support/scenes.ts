import type { SceneRecord } from '$shared/schema/changes';
import type { FlatElement, TextRole } from '$shared/schema/layout';

/** A whole scene record; a test names only what it is about. */
export function sceneRecord(fields: Partial<SceneRecord> & { readonly id: string }): SceneRecord {
  return {
    order: 'a0',
    name: fields.id,
    durationInFrames: 90,
    authoredAs: 'layout',
    recipe: 'title',
    style: null,
    palette: {},
    background: { kind: 'solid', color: 'background', ornament: null },
    arrangement: 'left',
    pace: 1,
    ease: null,
    camera: null,
    typography: null,
    transition: null,
    props: null,
    elements: [textElement('headline', 'headline', fields.id)],
    tsxCode: '',
    ...fields,
  };
}

export function textElement(id: string, role: TextRole, text: string, place: Partial<FlatElement> = {}): FlatElement {
  const element = {
    id,
    type: 'text',
    role,
    text,
    parent: null,
    order: 'a0',
    scale: null,
    color: null,
    align: null,
    face: null,
    weight: null,
    enter: null,
    emphasis: null,
    exit: null,
  };
  return { ...element, ...place } as FlatElement; // a text element's fields, with the place a test wants
}
