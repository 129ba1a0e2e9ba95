/** Hands a file to the browser's download. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned; a minute is ample and still ends the reference.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
