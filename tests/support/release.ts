/**
 * Makes a release: `npm run release -- X.Y.Z`. Refuses anything but a clean tree, a later version and a changelog that says what is new;
 * then tests all of it, builds what the stores want, commits and tags. Nothing is pushed: the workflow `release` builds the same bytes from
 * the pushed tag.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseChanges } from './changelog.ts';

const root = path.join(import.meta.dirname, '../..');
const [version = ''] = process.argv.slice(2);
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

const read = (program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { cwd: root, encoding: 'utf8' }).trim();
const run = (program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { cwd: root, stdio: 'inherit' });

try {
  refuseUnlessReady();
  try {
    const changelog = path.join(root, 'CHANGELOG.md');
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(changelog, releaseChanges(readFileSync(changelog, 'utf8'), version, today));
    run('npm', 'version', version, '--no-git-tag-version');
    run('npm', 'test');
    run('npm', 'run', 'store');
  } catch (error) {
    run('git', 'checkout', '--quiet', '--', ...CHANGED);
    throw error;
  }
  run('git', 'commit', '--quiet', '--message', `Release ${version}`, '--', ...CHANGED);
  run('git', 'tag', '--annotate', `v${version}`, '--message', `Get a Summary ${version}`);
  console.log(`Released ${version}. What is left to do: git push --follow-tags, and upload what lies in dist/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws Error that says what is missing. */
function refuseUnlessReady(): void {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error('Which version? npm run release -- X.Y.Z');
  const { version: before } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  if (before.localeCompare(version, 'en', { numeric: true }) >= 0)
    throw new Error(`${version} is no later than ${before}.`);
  if (read('git', 'status', '--porcelain')) throw new Error('There are changes that are not committed.');
  if (read('git', 'tag', '--list', `v${version}`)) throw new Error(`There is a tag v${version} already.`);
}
