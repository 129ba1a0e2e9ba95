import type { PgTable } from 'drizzle-orm/pg-core';
import { documentFields } from './document-fields';
import { historyEntries, messages, projects, scenes } from './tables';

interface MapShape {
  /** What a map of this kind holds; becomes the accessor's comment. */
  readonly says: string;
  /** Columns shared with an entity's table. */
  readonly table?: PgTable;
  readonly columns?: readonly string[];
  /** Nested maps by id, and nested texts. */
  readonly maps?: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
}

/**
 * The shape of the Y.Docs: each entry becomes a typed accessor. Its fields are the columns named here and what
 * `documentFields` adds. The project document has one `meta` and `theme`, and many preferences, scenes, messages and history
 * entries by id; the workspace document has one `workspace`, and devices and projects by id.
 */
export const documentShape: Readonly<Record<string, MapShape>> = {
  Meta: {
    says: 'What the project is called and how large its picture is.',
    table: projects,
    columns: ['id', 'name', 'width', 'height', 'fps', 'createdAt'],
  },
  Theme: { says: 'The look of the whole project.' },
  Preference: { says: 'What the project keeps for scenes to come.' },
  Element: { says: "One element of a scene; which fields it has is the layout schema's to say." },
  Scene: {
    says: 'One scene: registers, flat elements, and a text for code that is born with it.',
    table: scenes,
    columns: ['id', 'order', 'name', 'durationInFrames', 'authoredAs', 'props', 'transition'],
    maps: { elements: 'Element' },
    texts: ['tsxCode'],
  },
  Message: {
    says: 'One message of the conversation.',
    table: messages,
    columns: [
      'id',
      'requestId',
      'traceId',
      'order',
      'role',
      'text',
      'createdAt',
      'outcomes',
      'alternatives',
      'confidence',
      'historyEntryId',
      'error',
    ],
  },
  HistoryEntry: {
    says: 'One undo step.',
    table: historyEntries,
    columns: ['id', 'requestId', 'personId', 'order', 'kind', 'ofEntryId', 'label', 'createdAt', 'patchHash'],
  },
  Workspace: { says: 'Who this person is.' },
  Device: { says: 'A device this person has used.' },
  WorkspaceProject: { says: "A project in this person's list." },
};

/** Which of them have `documentFields`; an element's come from the layout schema as a whole. */
export const fieldsOf = (name: string): readonly string[] =>
  name in documentFields ? Object.keys(documentFields[name as keyof typeof documentFields]) : [];

export const documentRoots = {
  project: {
    one: { meta: 'Meta', theme: 'Theme' },
    many: { preferences: 'Preference', scenes: 'Scene', messages: 'Message', history: 'HistoryEntry' },
  },
  workspace: { one: { workspace: 'Workspace' }, many: { devices: 'Device', projects: 'WorkspaceProject' } },
} as const;
