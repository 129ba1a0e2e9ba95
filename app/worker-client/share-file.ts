/** The platform's share sheet, where it takes such files: phones do, and some desktops. */
export function canShareFile(name: string, mediaType: string): boolean {
  // Not everywhere, whatever the types say.
  if (!('canShare' in navigator)) return false;
  return navigator.canShare({ files: [new File([], name, { type: mediaType })] });
}

/** Resolves when it is shared, and when the sheet was closed without. */
export async function shareFile(file: Blob, name: string): Promise<void> {
  try {
    await navigator.share({ files: [new File([file], name, { type: file.type })], title: name });
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) throw thrown;
  }
}
