/** Page to service worker. It answers nothing: what it did is seen in its registration. */
export type ToServiceWorker =
  /** Take over now, although pages of the build before are open. Only a person says so. */
  | { readonly type: 'update' }
  /** A page has started: keep what is missing of this build, forget the builds that no page runs. */
  | { readonly type: 'tidy' };

/** A page holds this lock, shared, for as long as it lives: so a service worker knows which builds still run. */
export const buildLock = (version: string): string => `bazaar-vid build ${version}`;
