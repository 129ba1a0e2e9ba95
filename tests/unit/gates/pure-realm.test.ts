import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repository } from './planted-tree';

/**
 * Planted beside the real files of the realm, not in an empty one: a package whose types bring the browser's or Node's
 * names along would open the fence for every file.
 */
function errorsOf(realm: string, planted: Readonly<Record<string, string>>): Map<string, string[]> {
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
  const program = ts.createProgram([...config.fileNames, ...textByPath.keys()], config.options, host);
  return new Map(
    Object.keys(planted).map((path) => {
      const source = program.getSourceFile(join(repository, path));
      const diagnostics = program.getSemanticDiagnostics(source);
      return [path, diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '))];
    }),
  );
}

test('[RP7] what a realm does not have does not compile in a pure layer', { timeout: 60_000 }, () => {
  const names = ['fetch', 'window', 'document', 'indexedDB', 'WebSocket', 'setTimeout', 'process', 'Buffer', 'crypto'];
  const folders = ['tools', 'composer', 'compile', 'document', 'brain'];
  const planted = Object.fromEntries([
    ...names.map((name) => [`app/worker/tools/planted-${name}.ts`, `export const at = ${name};\n`]),
    ...folders.map((folder) => [`app/worker/${folder}/planted.ts`, 'export const at = window;\n']),
    ['app/worker/tools/planted-control.ts', 'export const at = Math.max;\n'],
  ]) as Record<string, string>;

  const errors = errorsOf('app/worker/tsconfig.pure.json', planted);

  const compiled = [...errors].filter(
    ([, messages]) => !messages.some((message) => message.startsWith('Cannot find name')),
  );
  expect(compiled).toEqual([['app/worker/tools/planted-control.ts', []]]);
});

test('[RP7] a page has no server, the sync server no page, and the worker no window', { timeout: 60_000 }, () => {
  const inWorker = errorsOf('app/worker/tsconfig.json', { 'app/worker/planted.ts': 'export const at = window;\n' });
  const inServer = errorsOf('sync-server/tsconfig.json', { 'sync-server/planted.ts': 'export const at = document;\n' });
  const inShared = errorsOf('shared/tsconfig.json', { 'shared/planted.ts': 'export const at = [fetch, process];\n' });

  expect([...inWorker.values(), ...inServer.values(), ...inShared.values()].map((messages) => messages.length)).toEqual(
    [1, 1, 2],
  );
});
