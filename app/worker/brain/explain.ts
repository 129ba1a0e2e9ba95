import type { Explanation } from '$shared/protocol/reading';
import type { BrainContext } from './context';
import { Trace } from './trace';
import { understand } from './understand';

/** How a message is read. Nothing is read again for it: the one reading is written down while it goes on. */
export function explain(message: string, context: BrainContext): Explanation {
  const trace = new Trace();
  const plan = understand(message, context, trace);
  return { ...trace.reading(), plan };
}
