import { expect, test } from 'vitest';
import { changedProject } from '$shared/schema/changed-project';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { understand } from '../../../app/worker/brain/understand';
import { openConversation } from '../../eval/conversation';
import { projectOf } from './project-of';

const three = projectOf([
  { headline: 'Alpha', body: 'One' },
  { headline: 'Beta', items: ['a', 'b'] },
  { headline: 'Gamma' },
]);
const plan = (message: string, project: ProjectSnapshot = three) =>
  understand(message, {
    project,
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
const edits = (message: string, project?: ProjectSnapshot): SceneEdit[] =>
  plan(message, project).operations.flatMap((operation) => (operation.tool === 'editScene' ? operation.edits : []));
const styled = (style: string): ProjectSnapshot => changedProject(three, [{ type: 'setTheme', fields: { style } }]);

const title = { id: 'headline', role: 'headline' };
test.each([
  ['make the headline bold', title, 'bold'],
  ['make it bold', title, 'bold'],
  ['title in bold please', title, 'bold'],
  ['mach den Titel fett', title, 'bold'],
  ['pon el título en negrita', title, 'bold'],
  ['mets le titre en gras', title, 'bold'],
  ['coloca o título em negrito', title, 'bold'],
  ['the headline should not be bold', title, 'regular'],
  ['make the title less bold', title, 'medium'],
  ['make the title semi-bold', title, 'medium'],
  ['thinner letters', null, 'medium'],
  ['the letters are too heavy', null, 'medium'],
  ['bold text in all scenes', null, 'bold'],
])('[BR210] “%s” sets %j in %s letters', (message, target, weight) => {
  expect(edits(message)).toEqual([{ kind: 'setWeight', target, weight }]);
});

test('[BR210] a weight beside a colour or a size is had with it', () => {
  expect(edits('make the headline bold and red')).toContainEqual({ kind: 'setWeight', target: title, weight: 'bold' });
  expect(edits('bigger and bolder title').map(({ kind }) => kind)).toEqual(['setWeight', 'setScale']);
});

test('[BR210] where letters can’t be heavier the reply says so and offers larger ones', () => {
  const { reply, alternatives } = plan('make the headline bold');
  expect(reply).toContain('the heaviest there is of Bricolage Grotesque');
  expect(alternatives).toEqual([{ label: 'Make it bigger', prompt: 'Make the title bigger in scene 3' }]);
  expect(plan('make the headline bold', styled('editorial-serif')).reply).toBe(
    'Set the title in bold letters in scene 3.',
  );
});

test.each([
  ['use a serif font', 'fraunces'],
  ['use a sans-serif font', 'manrope'],
  ['change the font to something handwritten', 'caveat'],
  ['usa una fuente manuscrita', 'caveat'],
  ['change the font to monospace', 'jetbrains-mono'],
  ['use a rounded font', 'fredoka'],
  ['use Inter', 'instrument-sans'],
  ['use Outfit', 'outfit'],
  ['change the font to Comic Sans', 'caveat'],
  ['can you use Helvetica please', 'instrument-sans'],
  ['set it in Times New Roman', 'fraunces'],
  ['make the text italic', 'fraunces-italic'],
])('[BR211] “%s” sets the scene in %s', (message, display) => {
  expect(edits(message)).toEqual([expect.objectContaining({ kind: 'setTypefaces', display })]);
});

test('[BR211] a part of a scene is set by itself, and so is that part of every scene', () => {
  expect(edits('use Roboto for the title')).toEqual([{ kind: 'setTypeface', target: title, face: 'ibm-plex-sans' }]);
  const all = plan('all headlines in caveat').operations;
  expect(all).toEqual([
    expect.objectContaining({
      sceneIds: ['s1', 's2', 's3'],
      edits: [{ kind: 'setTypeface', target: title, face: 'caveat' }],
    }),
  ]);
});

test('[BR211] the reply names what a typeface stands in for', () => {
  expect(plan('use Roboto').reply).toBe('Set all text in IBM Plex Sans, the nearest there is to “Roboto”, in scene 3.');
});

test('[BR212] all scenes in mono are the project’s letters, and one step back takes them away', () => {
  const conversation = openConversation('letters');
  for (const say of ['add a title scene "Alpha"', 'add a title scene "Beta"', 'all scenes in mono'])
    conversation.say({ say });
  expect(plan('all scenes in mono').operations).toContainEqual(
    expect.objectContaining({
      tool: 'setLook',
      typography: { display: 'jetbrains-mono', text: 'jetbrains-mono', weight: null },
    }),
  );
  expect(conversation.say({ say: 'undo' }).tool).toBe('undo');
});

test('[BR213] the letters of another scene are taken without its colours', () => {
  expect(edits('scene 2 should have the same font as scene 1')).toEqual([
    { kind: 'setTypefaces', display: 'bricolage-grotesque', text: 'bricolage-grotesque' },
  ]);
});

test('[BR213] fonts are swapped between large and small text, where there are two', () => {
  expect(edits('swap the fonts', styled('editorial-serif'))).toEqual([
    { kind: 'setTypefaces', display: 'instrument-sans', text: 'fraunces' },
  ]);
  expect(plan('swap the fonts').operations[0]?.tool).toBe('askUser');
});

test.each([
  ['bigger font', 'setScale'],
  ['bold poster look', 'setStyle'],
  ['change the title to Bold Moves', 'setText'],
  ['change the title to Roboto', 'setText'],
])('[BR214] “%s” is a %s', (message, kind) => {
  expect(edits(message).map((edit) => edit.kind)).toEqual([kind]);
});
