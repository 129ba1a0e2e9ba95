import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as Remotion from 'remotion';
import { eastAsianOf, type Written } from '$shared/motion/east-asian';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import {
  SCENE_REGISTRY,
  sceneLine,
  sceneSourceUrl,
  type SceneBody,
  type SceneImport,
} from '$shared/protocol/scene-script';
import * as motion from './motion';
import { createLoopGuard } from './loop-guard';

const available: Readonly<Record<SceneImport, unknown>> = {
  react: React,
  'react/jsx-runtime': jsxRuntime,
  remotion: Remotion,
  '@bazaar-vid/motion': motion,
};

export interface SceneCode {
  /** Its props are the values that somebody has set; the ones it was written with are its own affair. */
  readonly component: React.ComponentType<Record<string, unknown>>;
  /** The accent among the colours it was written with, if it names one. */
  readonly accent: string | null;
}

export interface SceneModule {
  readonly key: string;
  /** Whether it can be read. */
  readonly isLoaded: boolean;
  /** What it is written in, as far as its own code says. */
  readonly written: Written | null;
  /** Never rejects: what is wrong with a module is thrown where it is read, which is where its scene is drawn. */
  load(): Promise<unknown>;
  /** Runs the module's body the first time it is asked for; throws what the body throws, each time. */
  read(): SceneCode;
  /** The line of the scene's code that an error came through. */
  lineOf(error: unknown): number | null;
}

/** What a module's script has left behind. */
interface Loaded {
  readonly body: SceneBody | null;
  readonly syntaxError: { readonly message: string; readonly line: number } | null;
}

/** What compiled scenes are loaded into. One a frame: the registry is a global. */
export class SceneModules {
  readonly #budgetMs: number;
  readonly #modules = new Map<string, SceneModule>();
  /** Scripts that are loading: a body is taken once, and only under a key that was asked for. */
  readonly #waiting = new Map<string, SceneBody | null>();
  /** Forgotten and asked for again while it loads, a module is still loaded once: its script leaves its body only once. */
  readonly #loading = new Map<string, Promise<Loaded>>();
  readonly #syntaxErrors = new Map<string, NonNullable<Loaded['syntaxError']>>();

  constructor(budgetMs: number) {
    this.#budgetMs = budgetMs;
    Object.defineProperty(globalThis, SCENE_REGISTRY, {
      value: (key: string, body: SceneBody) => {
        if (this.#waiting.get(key) === null) this.#waiting.set(key, body);
      },
    });
    addEventListener('error', ({ filename, message, lineno }) => {
      for (const key of this.#waiting.keys()) {
        if (filename.endsWith(sceneSourceUrl(key))) this.#syntaxErrors.set(key, { message, line: lineno });
      }
    });
  }

  /** Not loaded yet, perhaps: of a long video most scenes are far from what is looked at. */
  of(module: CompiledModule): SceneModule {
    const known = this.#modules.get(module.key) ?? this.#described(module);
    this.#modules.set(module.key, known);
    return known;
  }

  async load(module: CompiledModule): Promise<SceneModule> {
    const loaded = this.of(module);
    await loaded.load();
    return loaded;
  }

  /** Forgets every other module, so that an hour of edits does not stay in memory. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.#modules.keys()) if (!keys.has(key)) this.#modules.delete(key);
  }

  #described(module: CompiledModule): SceneModule {
    const { key } = module;
    let loading: Promise<void> | null = null;
    let loaded: Loaded | null = null;
    let outcome: (() => SceneCode) | null = null;
    let written: { readonly in: Written | null } | null = null;
    return {
      key,
      get written() {
        return (written ??= { in: eastAsianOf(module.script) }).in;
      },
      get isLoaded() {
        return loaded !== null;
      },
      load: () => (loading ??= this.#loadOnce(module).then((found) => void (loaded = found))),
      read: () => {
        if (!loaded) throw new Error('the scene’s code is on its way');
        const { body, syntaxError } = loaded;
        return (outcome ??= settle(() => this.#run(body, syntaxError?.message)))();
      },
      lineOf: (error) =>
        error instanceof Error ? (sceneLine(error.stack ?? '', key) ?? loaded?.syntaxError?.line ?? null) : null,
    };
  }

  #loadOnce(module: CompiledModule): Promise<Loaded> {
    const underWay =
      this.#loading.get(module.key) ?? this.#load(module).finally(() => this.#loading.delete(module.key));
    this.#loading.set(module.key, underWay);
    return underWay;
  }

  async #load({ key, script }: CompiledModule): Promise<Loaded> {
    this.#waiting.set(key, null);
    // A classic script, not an imported module: the browser never lets go of those (4 MB against 108 MB over 2,000
    // updates of one scene).
    const element = document.createElement('script');
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    await new Promise((resolve) => {
      element.onload = resolve;
      element.onerror = resolve;
      element.src = url;
      document.head.append(element);
    });
    element.remove();
    URL.revokeObjectURL(url);
    const loaded = { body: this.#waiting.get(key) ?? null, syntaxError: this.#syntaxErrors.get(key) ?? null };
    this.#waiting.delete(key);
    this.#syntaxErrors.delete(key);
    return loaded;
  }

  #run(body: SceneBody | null, syntaxError: string | undefined): SceneCode {
    if (!body) throw new Error(syntaxError ?? 'the browser did not load the scene’s code');
    const exported: Record<string, unknown> = {};
    body(requireForScene, exported, createLoopGuard(this.#budgetMs));
    const component = exported['default'];
    if (!isComponent(component)) throw new Error('“export default” is not a component');
    return { component, accent: accentAmong(exported['defaults']) };
  }
}

function requireForScene(name: string): unknown {
  if (Object.hasOwn(available, name)) return available[name as SceneImport]; // a key of it, as just asked
  throw new Error(`“${name}” can’t be imported by a scene`);
}

/** Runs once and gives the same answer, or throws the same error, from then on. */
function settle<Value>(run: () => Value): () => Value {
  try {
    const value = run();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}

/** A function, or what memo and forwardRef return. React says the rest when it draws it. */
function isComponent(value: unknown): value is SceneCode['component'] {
  return typeof value === 'function' || (isRecord(value) && '$$typeof' in value && !React.isValidElement(value));
}

function accentAmong(defaults: unknown): string | null {
  const colors = isRecord(defaults) ? defaults['colors'] : null;
  const accent = isRecord(colors) ? colors['accent'] : null;
  return typeof accent === 'string' && /^#[0-9a-f]{6}$/i.test(accent) ? accent : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
