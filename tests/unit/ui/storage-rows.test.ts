import { expect, test } from 'vitest';
import { restoredSentence } from '../../../app/ui/settings/storage-rows';

test('[ST3] a restored project is told with what has become of it, and whether it came out of the trash', () => {
  const sentence = (as: 'continued' | 'present' | 'copy', wasInTrash: boolean) =>
    restoredSentence({ projectId: 'p', name: 'Film', as, wasInTrash });
  const outcomes = (['continued', 'present', 'copy'] as const).map((as) => [sentence(as, false), sentence(as, true)]);
  for (const [listed, deleted] of outcomes) {
    expect(listed).not.toContain('trash');
    expect(deleted).toContain('trash');
  }
});
