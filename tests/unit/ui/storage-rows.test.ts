import { expect, test } from 'vitest';
import { restoredSentence } from '../../../app/ui/settings/storage-rows';

test.each([
  ['new', false, '“Film” is on this device again.'],
  ['continued', false, '“Film” has the later changes of the backup now.'],
  ['continued', true, '“Film” is out of the trash, and has the later changes of the backup now.'],
  ['present', false, '“Film” is here already, with everything the backup has.'],
  ['present', true, '“Film” is out of the trash; the backup has nothing that it lacks.'],
  ['copy', false, '“Film (backup)” is what the backup has; what was here is as it was.'],
  ['copy', true, '“Film (backup)” is what the backup has. “Film” stays in the trash, as it is.'],
] as const)('[ST3] a project restored as %s, from the trash %s, is told as what it is', (as, wasInTrash, sentence) => {
  const name = as === 'copy' ? 'Film (backup)' : 'Film';
  expect(restoredSentence({ projectId: 'p', name, nameInBackup: 'Film', as, wasInTrash })).toBe(sentence);
});
