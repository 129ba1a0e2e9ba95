/**
 * One tab of a browser leads each open document: it compacts, and will hold the socket. The lock is kept for as long as
 * the tab lives; the browser gives it to the next one in line the moment the tab is gone, crashed or closed.
 */
export function leadDocument(documentId: string, onElected: () => void): void {
  void navigator.locks.request(`bazaar-vid document ${documentId}`, () => {
    onElected();
    return new Promise(() => undefined);
  });
}
