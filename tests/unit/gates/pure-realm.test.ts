import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repository } from './planted-tree';

/**
 * Planted in the realm as its tsconfig.json describes it. `realFiles` beside them show what an empty realm would not: a
 * package whose types bring the browser's or Node's names along opens the fence for every file.
 */
function errorsOf(
  realm: string,
  planted: Readonly<Record<string, string>>,
  { realFiles }: { readonly realFiles: boolean },
): Map<string, string[]> {
  const config = ts.getParsedCommandLineOfConfigFile(join(repository, realm), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  if (!config) throw new Error(`${realm} cannot be read.`);
  const textByPath = new Map(Object.entries(planted).map(([path, text]) => [join(repository, path), text]));
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => textByPath.has(path) || fileExists(path);
  host.readFile = (path) => textByPath.get(path) ?? readFile(path);
  const program = ts.createProgram(
    [...(realFiles ? config.fileNames : []), ...textByPath.keys()],
    config.options,
    host,
  );
  return new Map(
    Object.keys(planted).map((path) => {
      const source = program.getSourceFile(join(repository, path));
      const diagnostics = program.getSemanticDiagnostics(source);
      return [path, diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '))];
    }),
  );
}

test('[RP7] what a realm does not have does not compile in a pure layer', () => {
  const names = ['fetch', 'window', 'document', 'indexedDB', 'WebSocket', 'setTimeout', 'process', 'Buffer', 'crypto'];
  const folders = ['tools', 'composer', 'compile', 'document', 'brain'];
  const planted = Object.fromEntries([
    ...names.map((name) => [`app/worker/tools/planted-${name}.ts`, `export const at = ${name};\n`]),
    ...folders.map((folder) => [`app/worker/${folder}/planted.ts`, 'export const at = window;\n']),
    ['app/worker/tools/planted-control.ts', 'export const at = Math.max;\n'],
  ]) as Record<string, string>;

  const errors = errorsOf('app/worker/tsconfig.pure.json', planted, { realFiles: true });

  const compiled = [...errors].filter(
    ([, messages]) => !messages.some((message) => message.startsWith('Cannot find name')),
  );
  expect(compiled).toEqual([['app/worker/tools/planted-control.ts', []]]);
});

test('[RP7] the worker has no window, the sync server no page, and shared neither network nor process', () => {
  const errors = (realm: string, planted: Readonly<Record<string, string>>) =>
    [...errorsOf(realm, planted, { realFiles: false }).values()].flat();

  expect([
    ...errors('app/worker/tsconfig.json', { 'app/worker/planted.ts': 'export const at = window;\n' }),
    ...errors('sync-server/tsconfig.json', { 'sync-server/planted.ts': 'export const at = document;\n' }),
    ...errors('shared/tsconfig.json', { 'shared/planted.ts': 'export const at = [fetch, process];\n' }),
  ]).toEqual([
    expect.stringContaining("Cannot find name 'window'"),
    expect.stringContaining("Cannot find name 'document'"),
    expect.stringContaining("Cannot find name 'fetch'"),
    expect.stringContaining("Cannot find name 'process'"),
  ]);
});
