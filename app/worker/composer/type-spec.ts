import type { LeafElement } from '$shared/schema/layout';
import { kindOf } from './elements/registry';
import { isRunning } from './running-text';
import type { StyleDefinition, TypeSpec } from './styles/style-definition';

/** As small as running text may be set, for a picture 1080 high; small print may be smaller. */
const LEAST_RUNNING = 46;
const LARGEST_RUNNING = 120;
const RUNNING_LEADING = 1.12;
/** Letters that are set in the largest size of running text. */
const FEWEST_LETTERS = 80;

/**
 * How an element is set in its style. A long text has as many lines as it needs and smaller letters to begin with: what
 * is set as a title shouts, and nobody is shouted at for five lines.
 */
export function specOf(leaf: LeafElement, style: StyleDefinition): TypeSpec {
  const spec = style.type[kindOf(leaf).typeRole(leaf)];
  if (leaf.type !== 'text' || !isRunning(leaf.text)) return spec;
  const size = Math.round(LARGEST_RUNNING * Math.sqrt(FEWEST_LETTERS / leaf.text.length));
  return {
    ...spec,
    size: Math.min(spec.size, Math.max(LEAST_RUNNING, size)),
    minSize: Math.min(spec.minSize, LEAST_RUNNING),
    leading: Math.max(spec.leading, RUNNING_LEADING),
    maxLines: Infinity,
  };
}
