import { expect, test } from 'vitest';
import { ornament } from '$shared/schema/layout';
import { markupAt } from '../../support/kit-frame';
import { wide } from '../composer/briefs';

const clock = { ...wide, durationInFrames: 90 };
const sceneWith = (more: object): string => markupAt('Scene', { background: '#123456', ...more }, 60, clock);

test('[MO142] an ornament without paints is not drawn, and one with paints is', () => {
  const bare = sceneWith({});
  for (const kind of ornament.options) {
    expect(sceneWith({ ornament: kind, ornamentColors: [] }), kind).toBe(bare);
    if (kind !== 'none') expect(sceneWith({ ornament: kind, ornamentColors: ['#ff7a45'] }), kind).not.toBe(bare);
  }
});
