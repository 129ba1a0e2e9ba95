import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureBuild } from '../../scripts/ensure-build.mjs';
import { createDatabase } from './postgres';
import { makeTemporaryFolder, spawnServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, by the real server. */
    readonly appUrl: string;
  }
}

/** Once for all journeys: the app as the sources are now, served as `npm start` serves it. */
export default async function serveBuiltApp(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild(fileURLToPath(new URL('../..', import.meta.url)));
  const folder = await makeTemporaryFolder();
  const database = process.env['DATABASE_URL'] ? await createDatabase() : null;
  const server = await spawnServer({ DATA_DIR: folder.path, DATABASE_URL: database?.url ?? '' });
  project.provide('appUrl', server.url);
  return async () => {
    await server.stop();
    await database?.drop();
    await folder.remove();
  };
}
