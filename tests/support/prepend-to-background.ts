/** Makes a build whose background has something more than the browser: no way leads into that of Firefox from outside. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @param source Of a script. @returns a copy of the build. */
export function prependToBackground(build: string, source: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-prepended-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'background.js');
  writeFileSync(file, `${source};\n${readFileSync(file, 'utf8')}`);
  return folder;
}
