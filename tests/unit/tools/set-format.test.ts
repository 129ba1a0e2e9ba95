import { expect, test } from 'vitest';
import type { ProjectSnapshot } from '$shared/schema/changes';
import { changedProject } from '$shared/schema/changed-project';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { setFormat } from '../../../app/worker/tools/set-format/set-format';
import { FORMAT } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

const project: ProjectSnapshot = {
  id: 'p',
  name: 'P',
  format: FORMAT,
  theme: { style: 'bold-poster', palette: {} },
  preferences: [],
  scenes: [
    sceneRecord({ id: 'a', order: 'a' }),
    sceneRecord({ id: 'b', order: 'b', name: 'Own', authoredAs: 'code' }),
  ].map(snapshotOf),
};
const sized = (width: number, height: number) => {
  const output = setFormat({ project, newId: 'new' }, { tool: 'setFormat', width, height });
  if (!output.ok) throw new Error(output.error.code);
  return output.value;
};

test('[TL10] a video of another size keeps its scenes, and those that are code are named', () => {
  const { changes, notes } = sized(1080, 1920);
  const after = changedProject(project, changes);
  expect(after.format).toEqual({ ...FORMAT, width: 1080, height: 1920 });
  expect(after.scenes).toEqual(project.scenes);
  expect(notes).toEqual([expect.stringContaining('“Own”')]);
});

test('[TL3] a video that has the size already is not changed', () => {
  expect(sized(FORMAT.width, FORMAT.height).changes).toEqual([]);
});
