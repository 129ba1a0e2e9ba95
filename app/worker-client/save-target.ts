/** Where a finished file goes: chosen before the work begins, while the click still allows the browser to ask. */

/** The part of the File System Access API in use; TypeScript's own library does not know it. */
interface WritableHandle {
  readonly name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
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
  { readonly kind: 'downloads' } | { readonly kind: 'file'; readonly name: string; write(file: Blob): Promise<void> };

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
        await stream.write(file);
        await stream.close();
      },
    };
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return null;
    // A policy, or a click too long ago: the question can't be asked, and the downloads take it without.
    return { kind: 'downloads' };
  }
}
