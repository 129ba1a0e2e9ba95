/** Where a finished file goes: chosen before the work begins, while the click still allows the browser to ask. */

/** The part of the File System Access API in use; TypeScript's own library does not know it. */
interface WritableHandle {
  readonly name: string;
  createWritable(): Promise<{
    write(data: Blob): Promise<void>;
    close(): Promise<void>;
    abort(reason: unknown): Promise<void>;
  }>;
  getFile(): Promise<Blob>;
  /** Not in every browser that asks. */
  remove?(): Promise<void>;
}

type PickFile = (options: {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<WritableHandle>;

declare global {
  interface Window {
    readonly showSaveFilePicker?: PickFile;
  }
}

export type SaveTarget =
  /** The browser's own downloads. */
  | { readonly kind: 'downloads' }
  | {
      readonly kind: 'file';
      readonly name: string;
      write(file: Blob): Promise<void>;
      /** Nothing came of it: the empty file that the choice has made goes. Never rejects. */
      discard(): Promise<void>;
    };

/** null: the person closed the question, and wants nothing saved. */
export async function askWhereToSave(fileName: string, mediaType: string): Promise<SaveTarget | null> {
  if (!window.showSaveFilePicker) return { kind: 'downloads' };
  const extension = `.${fileName.split('.').at(-1) ?? ''}`;
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: fileName,
      types: [{ description: extension.slice(1).toUpperCase(), accept: { [mediaType]: [extension] } }],
    });
    return {
      kind: 'file',
      name: handle.name,
      write: async (file) => {
        const stream = await handle.createWritable();
        try {
          await stream.write(file);
          await stream.close();
        } catch (cause) {
          await stream.abort(cause).catch(() => undefined); // what went wrong first is what is told
          throw cause;
        }
      },
      discard: () => discard(handle),
    };
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return null;
    // A policy, or a click too long ago: the question can't be asked, and the downloads take it without.
    return { kind: 'downloads' };
  }
}

async function discard(handle: WritableHandle): Promise<void> {
  try {
    if (handle.remove && (await handle.getFile()).size === 0) await handle.remove();
  } catch {
    // It stays, empty; the person has already been told that the export has failed.
  }
}
