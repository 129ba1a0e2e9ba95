import { expect, test } from 'vitest';
import { arrange } from '../../../app/worker/composer/arrange';
import { placeOrnament } from '../../../app/worker/composer/place-ornament';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import type { HexColor } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { briefFor, wide } from './briefs';
import { compose } from './run-code';

const theme = { style: 'playful-rounded', palette: {} };

/** Where the pebbles begin; null: there are none. */
function pebbles(recipe: string, said: Partial<SceneBrief>, color: HexColor | null = null) {
  const { layout } = compose(briefFor(recipe, said), theme, wide);
  const colored = { ...layout, elements: layout.elements.map((element) => ({ ...element, color })) };
  const look = resolveLook(colored, theme);
  expect(look.ornament).toBe('blobs');
  return placeOrnament(look, arrange(colored, look, wide), wide);
}

const broad = { headline: 'Plan your week in a minute and water every plant there is' };

test('[CO216] text runs over pebbles that it can be read on, and over no others', () => {
  expect(pebbles('call-to-action', broad)).not.toBeNull();
  // In the colour of one of them it would be gone.
  expect(pebbles('call-to-action', broad, '#ff8db0')).toBeNull();
  expect(pebbles('call-to-action', { headline: 'Go' }, '#ff8db0')).not.toBeNull();
});

test('[CO216] what is written on something of its own may hide a pebble', () => {
  expect(pebbles('celebration', { headline: 'We did it' })).not.toBeNull();
  expect(pebbles('laptop', {})).not.toBeNull();
});
