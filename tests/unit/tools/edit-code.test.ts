import { expect, test } from 'vitest';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { MAX_CODE_LENGTH } from '$shared/schema/code-length';
import { operation } from '$shared/schema/operations';
import type { Result } from '$shared/response/result';
import { layoutOf } from '$shared/schema/scene-tree';
import { writeCode } from '../../../app/worker/composer/write-code';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { editCode } from '../../../app/worker/tools/edit-code/edit-code';
import type { ToolOutput } from '../../../app/worker/tools/tool';
import { FORMAT } from '../../support/documents';
import { sceneRecord, textElement } from '../../support/scenes';

const theme = { style: 'bold-poster', palette: {} };
const scene = sceneRecord({
  id: 's1',
  name: 'Launch',
  order: 'a1',
  elements: [textElement('headline', 'headline', 'One'), textElement('body', 'body', 'below', { order: 'a1' })],
});

function codeOf(record: SceneRecord): string {
  const layout = layoutOf({ ...record, authoredAs: 'layout' });
  if (!layout) throw new Error('No layout');
  const { name, durationInFrames } = record;
  return writeCode({ layout, name, durationInFrames, theme, format: FORMAT });
}

function write(tsxCode: string, record = scene, basis = snapshotOf(record).revision): Result<ToolOutput> {
  const project: ProjectSnapshot = {
    id: 'p',
    name: 'P',
    format: FORMAT,
    theme,
    preferences: [],
    scenes: [snapshotOf(record)],
  };
  return editCode({ project, newId: 'new' }, { tool: 'editCode', sceneId: 's1', basis, tsxCode });
}

function changesOf(tsxCode: string, record = scene): readonly Change[] {
  const output = write(tsxCode, record);
  if (!output.ok) throw new Error(output.error.code);
  return output.value.changes;
}

test('[CO75] a text and a colour changed in the code change the element and the palette, and nothing else', () => {
  const code = codeOf(scene);
  expect(changesOf(code)).toEqual([]);
  expect(changesOf(code.replace("'One'", "'Two'"))).toEqual([
    { type: 'setElement', sceneId: 's1', elementId: 'headline', fields: { text: 'Two' } },
  ]);
  expect(changesOf(code.replace(/text: '#\w+'/, "text: '#ff0044'"))).toEqual([
    { type: 'setScene', sceneId: 's1', fields: { palette: { text: '#ff0044' } } },
  ]);
});

test('[CO75] what is written in the exported layout is in the layout', () => {
  const code = codeOf(scene);
  expect(changesOf(code.replace("arrangement: 'left'", "arrangement: 'centered', pace: 2"))).toEqual([
    { type: 'setScene', sceneId: 's1', fields: { arrangement: 'centered', pace: 2 } },
  ]);
  expect(changesOf(code.replace("role: 'body'", "role: 'body', enter: 'pop'"))).toEqual([
    { type: 'setElement', sceneId: 's1', elementId: 'body', fields: { enter: 'pop' } },
  ]);
});

const byHand = codeOf(scene).replace('return (', 'const more = 1;\n  return (');

test('[CO75] code that says more than a layout becomes the scene, and the reply says so', () => {
  const output = write(byHand);
  expect(output.ok && output.value.changes).toEqual([
    { type: 'setScene', sceneId: 's1', fields: { authoredAs: 'code' } },
    { type: 'setCode', sceneId: 's1', tsxCode: byHand },
  ]);
  expect(output.ok && output.value.notes).toEqual([expect.stringContaining('“Launch” is its code')]);
});

test('[CO75] statements between the defaults and the component become the scene too, however many', () => {
  for (const statements of ['const more = 1;', 'const more = 1;\nconst other = 2;', 'more();\nother();\nthird();']) {
    const written = codeOf(scene).replace('export default', `${statements}\n\nexport default`);
    expect(changesOf(written), statements).toContainEqual({ type: 'setCode', sceneId: 's1', tsxCode: written });
  }
});

test('[CO75] a scene that is its code takes new code without a word, and is a layout again when its code is one', () => {
  const code: SceneRecord = { ...scene, authoredAs: 'code', tsxCode: byHand };
  expect(write(`${byHand}\n// mine\n`, code)).toMatchObject({
    ok: true,
    value: { changes: [{ type: 'setCode', sceneId: 's1' }], notes: [] },
  });
  expect(changesOf(codeOf(scene).replace("'below'", "'under'"), code)).toEqual([
    { type: 'setScene', sceneId: 's1', fields: { authoredAs: 'layout' } },
    { type: 'setElement', sceneId: 's1', elementId: 'body', fields: { text: 'under' } },
  ]);
});

test('[CO75] code that does not compile says where, and changes nothing', () => {
  const output = write(byHand.replace('const more = 1;', 'const more = ;'));
  expect(output).toMatchObject({
    ok: false,
    error: {
      code: 'scene_does_not_compile',
      sceneName: 'Launch',
      line: byHand.split('const more')[0]?.split('\n').length,
    },
  });
});

test('[CO76] code written for a scene that has changed since is refused, whatever it says', () => {
  const { revision } = snapshotOf({ ...scene, pace: 2 });
  for (const code of [codeOf(scene), codeOf(scene).replace("'One'", "'Two'"), byHand]) {
    expect(write(code, scene, revision)).toEqual({
      ok: false,
      error: { code: 'scene_changed_meanwhile', sceneName: 'Launch' },
    });
  }
});

test('[CO76] an operation does not hold code of any length', () => {
  const holds = (length: number) =>
    operation.safeParse({ tool: 'editCode', sceneId: 's1', basis: '', tsxCode: ' '.repeat(length) }).success;
  expect([holds(MAX_CODE_LENGTH), holds(MAX_CODE_LENGTH + 1)]).toEqual([true, false]);
});
