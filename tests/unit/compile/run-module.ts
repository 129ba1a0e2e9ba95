import { runInNewContext } from 'node:vm';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import { SCENE_REGISTRY, type LoopGuard, type SceneBody } from '$shared/protocol/scene-script';

/** Counts clock checks and gives up after a few, as the frame's guard does after a while. */
export function countingGuard(limit: number): LoopGuard & { checks: number } {
  return {
    n: 0,
    checks: 0,
    check() {
      this.n = 0;
      if (++this.checks > limit) throw new RangeError('too long');
    },
  };
}

interface Element {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}
const jsx = (type: unknown, props: Readonly<Record<string, unknown>>): Element => ({ type, props });

/** Runs a module the way the frame does: as a classic script that registers its body. */
export function runModule(module: CompiledModule, guard = countingGuard(5)): Record<string, unknown> {
  const bodies = new Map<string, SceneBody>();
  runInNewContext(
    module.script,
    { [SCENE_REGISTRY]: (key: string, body: SceneBody) => bodies.set(key, body) },
    // The test runner replaces stacks and drops the script's own name on the way.
    { timeout: 5000, filename: /\/\/# sourceURL=(.*)\n$/.exec(module.script)?.[1] ?? 'unnamed' },
  );
  const body = bodies.get(module.key);
  if (!body) throw new Error('The script registered nothing under its key.');
  const exported: Record<string, unknown> = {};
  const available: Readonly<Record<string, unknown>> = {
    'react/jsx-runtime': { jsx, jsxs: jsx, Fragment: 'fragment' },
    react: { useMemo: (make: () => unknown) => make() },
    remotion: { useCurrentFrame: () => 12, AbsoluteFill: 'fill' },
    '@bazaar-vid/motion': { Title: 'title' },
  };
  body((name) => available[name], exported, guard);
  return exported;
}
