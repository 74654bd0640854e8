/** Makes builds of the extension that differ from the one under test in their manifest alone. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @returns The folder of a copy of the build, with these keys of its manifest. */
export function changeManifest(build: string, keys: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-changed-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...keys }));
  return folder;
}

/** Nothing can answer Chromium's dialog: @returns a build that asks for the sites at installation. */
export function grantSites(build: string, sites: readonly string[]): string {
  return changeManifest(build, { host_permissions: sites });
}
