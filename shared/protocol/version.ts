/**
 * The version of what crosses from the app to its server. An app and a server of different versions still meet:
 * an app that was opened before a deploy talks to the new server. Raise it when an old app could not read the
 * answers any more, and add a line here.
 *
 * 1  `GET /api/version`, `/healthz` and `/readyz` answer with a universal response.
 */
export const PROTOCOL_VERSION = 1;

/** What `GET /api/version` answers with. */
export interface ServerVersion {
  readonly protocolVersion: number;
  /** Name of the build that is served. The app compares it with its own to see that a newer one was deployed. */
  readonly build: string;
}
