import { expect, test } from 'vitest';
import { sceneFields, sceneRow, type Scene, type SceneMap } from '$shared/generated/entities';
import { stores } from '$shared/generated/stores';
import type { SceneRecord } from '$shared/schema/changes';
import { sceneRecord } from '../../support/scenes';

const tsxCode = 'export default function Scene() { return null; }';

// These lines are checked by the compiler: an unused @ts-expect-error is an error of its own.
const record: SceneRecord = { ...sceneRecord({ id: 's1' }), tsxCode };
// @ts-expect-error -- the field is tsxCode
const existing: Partial<Scene> = { existingCode: tsxCode };
// @ts-expect-error -- the field is tsxCode
const scene: Partial<Scene> = { sceneCode: tsxCode };
// @ts-expect-error -- the field is tsxCode
const short: Partial<Scene> = { code: tsxCode };
// @ts-expect-error -- nor does the document know it by another name
const inDocument = (map: SceneMap) => map.code;
// @ts-expect-error -- a scene without code is no scene
const without: Pick<Scene, 'tsxCode'> = {};

test('[TY1] a scene has its code under tsxCode and under no other name', () => {
  expect(Object.keys(sceneRow.shape).filter((key) => /code/i.test(key))).toEqual(['tsxCode']);
  expect(Object.keys(sceneFields.shape).filter((key) => /code/i.test(key))).toEqual([]);
  expect([record, existing, scene, short, without]).toHaveLength(5);
  expect(inDocument).toBeTypeOf('function');
});

test('[TY2] every entity of the schema has a store with its primary key first', () => {
  expect(stores).toMatchObject({ projects: 'id', scenes: 'id, projectId', messages: 'id, projectId', assets: 'hash' });
});
