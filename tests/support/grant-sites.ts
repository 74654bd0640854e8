/** Makes a build that Chromium has let read some sites: nothing can answer its dialog. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @returns a copy of the build whose manifest asks for the sites at installation. */
export function grantSites(build: string, sites: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-granted-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return folder;
}
