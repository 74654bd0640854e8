/** An older version of the extension, which a test updates to the one under test. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const OLDER_VERSION = '0.0.1';

/** @returns a copy of the build under an older version's number, to be installed first. */
export function makeOlderBuild(build: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-older-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: OLDER_VERSION }));
  return folder;
}

/** Lays the build over its older version, as a store does before the browser installs it. */
export function replaceOlderBuild(folder: string, build: string): void {
  cpSync(build, folder, { recursive: true });
}
