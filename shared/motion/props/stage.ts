import { z } from '../../primitives/zod';

/** A row of a scene's stage, as `place` takes it. */
export const stagePlace = z
  .tuple([z.tuple([z.number(), z.number(), z.number(), z.number()])])
  .rest(z.array(z.number()).max(2));
