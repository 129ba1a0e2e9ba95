import { contentHash } from '../primitives/content-hash';

/** Raise it when the compiler's output changes: modules of another version are not read back. */
export const COMPILER_VERSION = 1;

// Not exported: nobody else can name the key, so only the two functions below can make a module.
const compiled: unique symbol = Symbol('compiled');

/**
 * Scene code that passed the compiler: imports allowed, loops guarded. Only this fits into a frame.
 * `script` is the text of a classic script that registers the module under `key` (see facts in docs/architecture.md).
 */
export interface CompiledModule {
  /** Hash of the code and the compiler's version. */
  readonly key: string;
  readonly script: string;
  readonly [compiled]: true;
}

/** A compiled module as the database keeps it. */
export interface ModuleRow {
  readonly key: string;
  readonly script: string;
  /** Hash of key and script: a row that was changed is not run. */
  readonly seal: string;
}

export function moduleKey(tsxCode: string): string {
  return contentHash({ compiler: COMPILER_VERSION, tsxCode });
}

/** For the compiler alone: the linter refuses it elsewhere. */
export function mintModule(key: string, script: string): CompiledModule {
  return { key, script, [compiled]: true };
}

export function toModuleRow(module: CompiledModule): ModuleRow {
  return { key: module.key, script: module.script, seal: contentHash([module.key, module.script]) };
}

/** Reads a row back; null if it was not written by `toModuleRow`. */
export function readModuleRow(row: ModuleRow): CompiledModule | null {
  if (row.seal !== contentHash([row.key, row.script])) return null;
  return { key: row.key, script: row.script, [compiled]: true };
}
