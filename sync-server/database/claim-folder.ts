import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';

export interface FolderClaim {
  release(): Promise<void>;
}

/**
 * One process a folder. The claim is a listening socket, not a file with a process id: the system gives it up when
 * its owner dies, and process ids are reused (in a container each start has the same one).
 */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  const path = socketPath(folder);
  const server = createServer((socket) => socket.destroy());
  if (!(await listens(server, path))) {
    if (await answers(path)) {
      throw new Error(`${folder} is in use by another server. Stop that one, or set DATA_DIR to another folder`);
    }
    await rm(path, { force: true });
    if (!(await listens(server, path))) throw new Error(`${folder} was taken by another server just now`);
  }
  server.unref();
  return {
    release: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

function socketPath(folder: string): string {
  const absolute = resolve(folder, 'in-use');
  if (process.platform === 'win32') return join('\\\\.\\pipe', absolute.replaceAll(/[\\/:]/g, '-'));
  // A socket's path may have about a hundred characters, so the shorter way to say it.
  const fromHere = relative(process.cwd(), absolute);
  return fromHere.length < absolute.length ? fromHere : absolute;
}

function listens(server: ReturnType<typeof createServer>, path: string): Promise<boolean> {
  return new Promise((settle, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') settle(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(path, () => {
      server.off('error', failed);
      settle(true);
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });
}
