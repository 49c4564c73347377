/* Installs the project's packages where they are missing or not those of the lock file. Plain JavaScript for Node 20. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True where node_modules holds what package-lock.json names (npm keeps its own copy of the lock file there). */
function upToDate() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** Installs packages if need be; says so. Ends the process where npm fails. */
export function ensurePackages() {
  if (upToDate()) return;
  console.log('Installing packages (npm ci) …');
  npm('ci', '--loglevel=error');
}

/**
 * Runs npm in the project's root, output shown. Ends the process with its status where it fails.
 * @param {...string} args
 */
export function npm(...args) {
  const done = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
