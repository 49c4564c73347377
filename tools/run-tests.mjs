/*
 * Runs every test. An end-to-end file that fails is run once more, alone and from the start: it drives real browsers, and a machine
 * that is busy elsewhere can keep one of them waiting for longer than any test should. What passes then is named as unsteady; nothing
 * else has a second try. Plain JavaScript for Node 20.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './packages.mjs';

const REPORT = join(ROOT, '.output', 'tests.json');
const IS_END_TO_END = /^tests[\\/]e2e[\\/]/;

/** @param {string} script @param {string[]} files @returns {number} the exit status */
const run = (script, ...files) =>
  spawnSync(
    'npm',
    ['run', script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...files],
    { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
  ).status ?? 1;

/** Failed files with the full names of their failed tests; empty where there is no report. */
function failures() {
  try {
    /** @type {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]} */
    const files = JSON.parse(readFileSync(REPORT, 'utf8')).testResults;
    return files
      .filter((f) => f.status === 'failed')
      .map((f) => ({
        file: relative(ROOT, f.name),
        tests: f.assertionResults.filter((t) => t.status === 'failed').map((t) => t.fullName),
      }));
  } catch {
    return [];
  }
}

/** @returns {number} the exit status */
export function runTests() {
  rmSync(REPORT, { force: true });
  const first = run('test:all');
  const failed = first ? failures() : [];
  if (!failed.length || !failed.every((f) => IS_END_TO_END.test(f.file))) return first;
  console.log(`\nFailed in a real browser; once more, alone: ${failed.map((f) => f.file).join(', ')}`);
  const second = run('test:e2e', ...failed.map((f) => f.file));
  if (!second) console.log('Unsteady (failed, then passed):');
  if (!second)
    for (const { file, tests } of failed) console.log(`  ${file}: ${tests.join('; ') || 'its set-up'}`);
  return second;
}
