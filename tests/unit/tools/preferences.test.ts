import { expect, test } from 'vitest';
import { contrast } from '$shared/motion/color';
import { projectMaps } from '$shared/generated/entities';
import type { Preference } from '$shared/schema/preferences';
import type { Operation } from '$shared/schema/operations';
import { openDocument } from '../../../app/worker/document/open-document';
import { copyProject } from '../../../app/worker/document/seed';
import { readProject } from '../../../app/worker/document/read-project';
import { runOperations } from '../../../app/worker/router/run-operations';
import { isToolOperation } from '../../../app/worker/router/tool-operation';
import { briefFor } from '../composer/briefs';
import { Peer } from '../../support/documents';

const limit: Preference = {
  id: 'length',
  said: 'keep every scene under 2 seconds',
  rule: { kind: 'length', shortest: null, longest: 60 },
};
const edits: Preference = {
  id: 'edit.setMarker+setEnter',
  said: 'always tick the lists and pop the titles in',
  rule: {
    kind: 'edits',
    edits: [
      { kind: 'setMarker', marker: 'check' },
      { kind: 'setEnter', target: { id: null, role: 'headline' }, enter: 'pop' },
    ],
  },
};

let ids = 0;

/** One turn of a person, through the tools as the router runs them. */
function turn(peer: Peer, ...operations: readonly Operation[]) {
  const output = runOperations(peer.doc, operations.filter(isToolOperation), read(peer), () => `scene-${++ids}`);
  if (!output.ok) throw new Error(output.error.code);
  peer.change(output.value.changes);
  return output.value;
}

function read(peer: Peer) {
  const project = readProject(peer.doc);
  if (!project) throw new Error('no project');
  return project;
}

const keep = (preference: Preference): Operation => ({ tool: 'keepPreference', preference });
const title: Operation = { tool: 'addScene', index: null, brief: briefFor('title', { headline: 'Hello' }) };

test('[TL14] what is kept and what it did to the scenes is taken back and brought back as one', () => {
  const peer = new Peer('ann');
  turn(peer, title);
  const before = read(peer);
  turn(peer, keep(limit));
  const kept = read(peer);
  expect([kept.preferences, kept.scenes[0]?.durationInFrames]).toEqual([[limit], 60]);
  peer.undo();
  expect(read(peer)).toEqual(before);
  peer.redo();
  expect(read(peer)).toEqual(kept);
  turn(peer, { tool: 'dropPreferences', preferenceIds: ['length'] });
  peer.undo();
  expect(read(peer)).toEqual(kept);
});

test('[TL14] of several edits a new scene gets those that it can have', () => {
  const peer = new Peer('ann');
  turn(peer, keep(edits), title);
  const [headline] = read(peer).scenes[0]?.record.elements ?? [];
  expect(headline).toMatchObject({ role: 'headline', enter: 'pop' });
});

test('[TL14] the line of a new scene tells the length that it really has', () => {
  const peer = new Peer('ann');
  const { outcomes } = turn(peer, keep(limit), title);
  expect(outcomes[0]?.summary).toContain('2.0 s');
});

test('[TL15] preferences that hide a text together leave it one that can be read', () => {
  const peer = new Peer('ann');
  const green = { kind: 'setPalette', palette: { text: '#16a34a', accent: '#16a34a' } } as const;
  turn(
    peer,
    keep({ ...edits, rule: { kind: 'edits', edits: [green, { kind: 'setBackground', colors: ['#2f9e44'] }] } }),
  );
  turn(peer, title);
  const [scene] = read(peer).scenes;
  expect(scene?.record.palette.background).toBe('#2f9e44');
  expect(contrast(scene?.record.palette.text ?? '#2f9e44', '#2f9e44')).toBeGreaterThanOrEqual(4.5);
});

test('[DO16] a preference under a name that is not its own is not read', () => {
  const peer = new Peer('ann');
  turn(peer, keep(limit));
  projectMaps(peer.doc)
    .preferences.create('else')
    .write({ ...limit, said: 'never' });
  expect(read(peer).preferences).toEqual([limit]);
});

test('[DO16] a copy of a project keeps what the project kept', () => {
  const peer = new Peer('ann');
  turn(peer, keep(limit), title);
  const bytes = copyProject(peer.doc, { id: 'copy', name: 'Copy', createdAt: 1 });
  const copied = openDocument('copy', [bytes]);
  expect(copied.ok && readProject(copied.value)?.preferences).toEqual([limit]);
});
