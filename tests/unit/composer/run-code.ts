import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { transform } from 'sucrase';
import type { ComposedScene } from '../../../app/worker/composer/compose-scene';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { place } from '$shared/motion/place';
import { writeCode } from '../../../app/worker/composer/write-code';
import type { Theme, VideoFormat } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';

export interface Drawn {
  readonly component: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface RunScene {
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly scene: Drawn;
  readonly parts: readonly Drawn[];
}

export function compose(brief: SceneBrief, theme: Theme, format: VideoFormat): ComposedScene {
  const composed = composeScene(brief, { theme, format });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

export function codeOf(composed: ComposedScene, theme: Theme, format: VideoFormat): string {
  return writeCode({ ...composed, theme, format });
}

interface Element {
  readonly type: string;
  readonly props: { readonly children?: Element | readonly Element[] } & Readonly<Record<string, unknown>>;
}

/** Runs scene code as a frame would, with a kit that only notes what it is asked to draw. */
export function runCode(code: string, overrides: Record<string, unknown> = {}): RunScene {
  const { code: script } = transform(code, {
    transforms: ['typescript', 'jsx', 'imports'],
    jsxRuntime: 'automatic',
    production: true,
  });
  parse(script, { ecmaVersion: 2023 });
  const exported: { default?: (props: object) => Element; defaults?: Record<string, unknown> } = {};
  const jsx = (type: string, props: Element['props']): Element => ({ type, props });
  const modules: Record<string, unknown> = {
    'react/jsx-runtime': { jsx, jsxs: jsx },
    '@bazaar-vid/motion': new Proxy({ place }, { get: (kit, name) => (name === 'place' ? kit.place : name) }),
  };
  runInNewContext(script, { exports: exported, require: (name: string) => modules[name] });
  const scene = exported.default?.(overrides);
  if (!scene || !exported.defaults) throw new Error('The code exports no component or no defaults');
  const { children = [], ...props } = scene.props;
  const parts = Array.isArray(children) ? (children as Element[]) : [children as Element];
  return {
    // Values made in another realm have other prototypes; as plain data they can be compared.
    defaults: JSON.parse(JSON.stringify(exported.defaults)) as Record<string, unknown>,
    scene: { component: scene.type, props },
    parts: parts.map((part) => ({ component: part.type, props: part.props })),
  };
}
