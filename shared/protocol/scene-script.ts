/**
 * What the compiler writes and the frame reads: a compiled scene is a classic script that hands its body to a
 * registry under the module's key. Classic, because an imported module can never be unloaded again; keyed, because
 * scripts that load at the same time would take each other's place in a single global.
 */

/** Everything scene code may import. */
export const sceneImports = ['react', 'react/jsx-runtime', 'remotion', '@bazaar-vid/motion'] as const;
export type SceneImport = (typeof sceneImports)[number];

/** The global function that a scene's script calls: `registry(key, body)`. */
export const SCENE_REGISTRY = '__registerScene';
/** What the body calls its loop guard: every loop turn and every function call counts. */
export const LOOP_GUARD = '__guard';
/** How many counts pass before the guard looks at the clock. */
export const GUARD_STRIDE = 2047;

export interface LoopGuard {
  /** Counts since the guard last looked at the clock. */
  n: number;
  /** Looks at the clock; throws when the task has run too long. */
  check(): void;
}

export type SceneBody = (
  require: (name: string) => unknown,
  exports: Record<string, unknown>,
  guard: LoopGuard,
) => void;

/** How a stack names a scene's script. Line N there is line N of the scene's `tsxCode`. */
export function sceneSourceUrl(key: string): string {
  return `scene-${key}.js`;
}

/** The line of the scene's code that a stack points at; null if the stack does not pass through it. */
export function sceneLine(stack: string, key: string): number | null {
  const start = stack.indexOf(`${sceneSourceUrl(key)}:`);
  if (start < 0) return null;
  const found = /^(\d+)/.exec(stack.slice(start + sceneSourceUrl(key).length + 1));
  return found ? Number(found[1]) : null;
}
