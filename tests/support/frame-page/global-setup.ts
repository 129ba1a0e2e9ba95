import type { TestProject } from 'vitest/node';
import { buildPage } from './build-page';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the page with nothing but the frames on it was built to. */
    readonly framePageFolder: string;
  }
}

/** Once for all tests of the frames. */
export default async function buildFramePage(project: TestProject): Promise<() => Promise<void>> {
  const built = await buildPage();
  project.provide('framePageFolder', built.folder);
  return () => built.remove();
}
