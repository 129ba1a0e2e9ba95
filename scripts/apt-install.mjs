import { spawnSync } from 'node:child_process';

/**
 * Installs system packages where that needs no question asked: as root, on a system with apt.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  // A fresh image has no package lists, and stale ones name files that are gone.
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} words */
function run(words) {
  const { status } = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
