/** A release: what it refuses, and what of the changelog it ends. In a checkout of its own, which holds the sources alone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseChanges, unreleasedChanges } from './support/changelog.ts';

const root = path.join(import.meta.dirname, '..');
let checkout: string;

const git = (...parameters: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@news.example', ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
  }).trim();
const release = (version: string, environment: NodeJS.ProcessEnv = {}) => {
  const parameters = ['--import', 'tsx', 'tests/support/release.ts', version];
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@news.example' };
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@news.example' };
  const env = { ...process.env, ...author, ...committer, ...environment };
  return spawnSync(process.execPath, parameters, { cwd: checkout, encoding: 'utf8', env });
};
const fileOf = (name: string) => path.join(checkout, name);
const read = (name: string) => readFileSync(fileOf(name), 'utf8');

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'get-a-summary-release-'));
  mkdirSync(fileOf('tests/support'), { recursive: true });
  for (const name of ['release.ts', 'changelog.ts'])
    cpSync(path.join(root, 'tests/support', name), fileOf(`tests/support/${name}`));
  symlinkSync(path.join(root, 'node_modules'), fileOf('node_modules'), 'dir');
  writeFileSync(fileOf('.gitignore'), 'node_modules\n');
  writeFileSync(
    fileOf('CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- A box.\n\n## 1.1.0 – 2026-01-05\n',
  );
  // Its tests and its pictures are none of this test's.
  const scripts = { test: 'node --eval "process.exit(process.env.FAILS ? 1 : 0)"', store: 'node --version' };
  const manifest = { name: 'get-a-summary', version: '1.2.0', type: 'module', private: true, scripts };
  writeFileSync(fileOf('package.json'), JSON.stringify(manifest));
  writeFileSync(
    fileOf('package-lock.json'),
    JSON.stringify({ name: 'get-a-summary', version: '1.2.0', lockfileVersion: 3, packages: {} }),
  );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** Each is a program of its own, on a machine that is shared. */
const PATIENCE = 120_000;

describe('a release', { timeout: PATIENCE }, () => {
  it('is committed and tagged, with the changelog under its number', () => {
    const { status, stderr } = release('1.10.0');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(read('package.json')).version).toBe('1.10.0');
    expect(JSON.parse(read('package-lock.json')).version).toBe('1.10.0');
    expect(read('CHANGELOG.md')).toMatch(
      /## Unreleased\n\n## 1\.10\.0 – \d{4}-\d{2}-\d{2}\n\n### Added\n\n- A box\.\n/,
    );
    expect(git('log', '--format=%s')).toBe('Release 1.10.0\nBegin');
    expect(git('tag', '--points-at', 'HEAD')).toBe('v1.10.0');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is none where the tests fail: all is as it was', () => {
    expect(release('1.3.0', { FAILS: 'yes' }).status).toBe(1);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
    expect(JSON.parse(read('package.json')).version).toBe('1.2.0');
  });

  it.each([
    ['without a version', '', 'Which version?'],
    ['of a version that no store takes', '1.3.0-beta', 'Which version?'],
    ['of the same version', '1.2.0', 'no later'],
    ['of an earlier version', '1.1.9', 'no later'],
  ])('is refused: %s', (_, version, why) => {
    const { status, stderr } = release(version);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });

  it('is refused with changes that are not committed', () => {
    writeFileSync(fileOf('notes.txt'), 'later');
    expect(release('1.3.0').stderr).toContain('not committed');
  });

  it('is refused where nothing is said to be new', () => {
    writeFileSync(fileOf('CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n## 1.2.0 – 2026-01-05\n\n- A box.\n');
    git('commit', '--quiet', '--all', '--message', 'Say nothing');
    expect(release('1.3.0').stderr).toContain('nothing under “Unreleased”');
    expect(git('status', '--porcelain')).toBe('');
  });
});

it('finds what is new in the changelog of this project', () => {
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const later = changelog.replace('## Unreleased\n', '## Unreleased\n\n- A way back.\n');
  expect(unreleasedChanges(later)).toMatch(/^- A way back\./);
  expect(releaseChanges(later, '9.0.0', '2030-01-02')).toContain(
    '## Unreleased\n\n## 9.0.0 – 2030-01-02\n\n- A way back.',
  );
});
