import { z } from '../primitives/zod';
import { sceneLayout, theme } from './layout';
import { preference } from './preferences';

/** Fields of the documents' maps that no entity table has. */
export const documentFields = {
  Meta: { version: z.number().int() },
  Theme: theme.shape,
  Preference: preference.shape,
  Scene: sceneLayout.omit({ elements: true }).shape,
  Workspace: { version: z.number().int(), personId: z.string() },
  Device: { id: z.string(), addedAt: z.number() },
  WorkspaceProject: { id: z.string(), addedAt: z.number(), deleted: z.boolean() },
} as const;

/** Raise it when an older build could not read the document any more; such a build opens it read-only. */
export const DOCUMENT_VERSION = 1;
