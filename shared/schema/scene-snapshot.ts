import { contentHash } from '../primitives/content-hash';
import type { SceneRecord, SceneSnapshot } from './changes';
import { layoutOf } from './scene-tree';

/** A record that stays the same keeps its snapshot: a request reads its whole project some ten times. */
const snapshots = new WeakMap<SceneRecord, SceneSnapshot>();

export function snapshotOf(scene: SceneRecord): SceneSnapshot {
  let snapshot = snapshots.get(scene);
  if (!snapshot) snapshots.set(scene, (snapshot = derive(scene)));
  return snapshot;
}

function derive(scene: SceneRecord): SceneSnapshot {
  const { id, order, name, durationInFrames, authoredAs, props, transition } = scene;
  return {
    id,
    order,
    name,
    durationInFrames,
    authoredAs,
    layout: layoutOf(scene),
    tsxCode: authoredAs === 'code' ? scene.tsxCode : null,
    props,
    transition,
    record: scene,
    revision: contentHash(scene),
  };
}
