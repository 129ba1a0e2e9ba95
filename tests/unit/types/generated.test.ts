import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { projectMaps } from '$shared/generated/entities';

function sceneMap() {
  const doc = new Y.Doc();
  const map = projectMaps(doc).scenes.create('s1');
  map.create();
  return { doc, map };
}

const FIELDS = {
  id: 's1',
  order: 'a0',
  name: 'Intro',
  durationInFrames: 90,
  authoredAs: 'layout' as const,
  props: null,
  transition: null,
  recipe: 'title',
  style: null,
  palette: {},
  background: { kind: 'solid' as const, color: 'background' as const, ornament: null },
  arrangement: 'left' as const,
  pace: 1,
  camera: null,
  ease: null,
  typography: null,
};

test('[TY3] what an accessor writes it reads back', () => {
  const { map } = sceneMap();
  map.write(FIELDS);
  expect(map.read()).toEqual(FIELDS);
});

test('[TY3] an accessor reads nothing where a field is missing or of another type', () => {
  const { map } = sceneMap();
  map.write({ ...FIELDS, authoredAs: 'magic' as never });
  expect(map.read()).toBeNull();
  expect(sceneMap().map.read()).toBeNull();
});

test('[TY4] writing what is already so makes no update', () => {
  const { doc, map } = sceneMap();
  map.write(FIELDS);
  let updates = 0;
  doc.on('update', () => updates++);
  map.write({ palette: {}, name: 'Intro' });
  expect(updates).toBe(0);
});

test('[TY4] reading a record that was never written makes no update', () => {
  const doc = new Y.Doc();
  const map = projectMaps(doc).scenes.create('s1');
  let updates = 0;
  doc.on('update', () => updates++);
  expect([map.read(), map.elements, map.tsxCode]).toEqual([null, null, null]);
  expect(updates).toBe(0);
});
