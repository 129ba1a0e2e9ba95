import { expect, test } from 'vitest';
import { UnsavedProjects } from '../../../app/worker-client/unsaved-projects.svelte';
import type { Project } from '$shared/generated/entities';

test('[PF14] what the device refused counts until it is stored, whoever looks at the project', () => {
  const unsaved = new UnsavedProjects();
  expect(unsaved.any).toBe(false);
  const project: Project = {
    ...{ id: 'acme', name: 'Acme', width: 1920, height: 1080, fps: 30, createdAt: 0, changedAt: 0 },
    ...{
      theme: { style: 'bold-poster', palette: {} },
      preferences: [],
      sceneCount: 0,
      durationInFrames: 0,
      coverSceneId: null,
    },
    deleted: false,
  };
  const rows = { project, scenes: [], modules: [], messages: [], history: [] };
  unsaved.take({ type: 'unsaved', projectId: 'acme', rows });
  expect(unsaved.any).toBe(true);
  unsaved.take({ type: 'save', documentId: 'other', save: { state: 'saved' } });
  expect(unsaved.any).toBe(true);
  unsaved.take({ type: 'save', documentId: 'acme', save: { state: 'saved' } });
  expect(unsaved.any).toBe(false);
});
