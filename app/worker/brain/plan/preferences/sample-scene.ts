import type { SceneRecord } from '$shared/schema/changes';
import type { FlatElement } from '$shared/schema/layout';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { lookAt, type World } from '../../references/known-scenes';

const still = {
  parent: null,
  scale: null,
  color: null,
  align: null,
  face: null,
  weight: null,
  enter: null,
  emphasis: null,
  exit: null,
} as const;

const elements: readonly FlatElement[] = [
  { ...still, id: 'headline', order: 'a0', type: 'text', role: 'headline', text: 'Title' },
  { ...still, id: 'body', order: 'a1', type: 'text', role: 'body', text: 'Subtitle' },
  { ...still, id: 'list', order: 'a2', type: 'list', marker: 'bullet', first: null, items: ['Point'] },
];

const sample: SceneRecord = {
  id: 'sample',
  order: 'a0',
  name: 'Sample',
  durationInFrames: 90,
  authoredAs: 'layout',
  props: null,
  transition: null,
  recipe: 'title',
  style: null,
  palette: {},
  background: { kind: 'solid', color: 'background', ornament: null },
  arrangement: 'centered',
  pace: 1,
  camera: null,
  ease: null,
  typography: null,
  elements,
  tsxCode: '',
};

/** The world as if it had a scene, for what is asked of scenes before there is any. */
export function withSampleScene({ context, watch }: World): World {
  return lookAt({ ...context, project: { ...context.project, scenes: [snapshotOf(sample)] } }, watch);
}
