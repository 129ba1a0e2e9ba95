import type { HistoryEntryFields } from '../generated/entities';

type Entry = Pick<HistoryEntryFields, 'id' | 'personId' | 'kind' | 'ofEntryId'>;

export interface UndoStacks<LogEntry> {
  /** Entries whose effect is in the document now, latest last. */
  readonly undoable: readonly LogEntry[];
  readonly redoable: readonly LogEntry[];
}

/**
 * One person's stacks, derived from the log in its order, so they survive a reload and a change of device. An undo
 * takes the entry it names off `undoable` and can itself be redone; a redo can be undone again; a new change forgets
 * what could be redone.
 */
export function undoStacks<LogEntry extends Entry>(log: readonly LogEntry[], personId: string): UndoStacks<LogEntry> {
  let undoable: LogEntry[] = [];
  let redoable: LogEntry[] = [];
  for (const entry of log) {
    if (entry.personId !== personId) continue;
    if (entry.kind === 'change') {
      undoable.push(entry);
      redoable = [];
    } else if (entry.kind === 'undo') {
      undoable = undoable.filter(({ id }) => id !== entry.ofEntryId);
      redoable.push(entry);
    } else {
      redoable = redoable.filter(({ id }) => id !== entry.ofEntryId);
      undoable.push(entry);
    }
  }
  return { undoable, redoable };
}
