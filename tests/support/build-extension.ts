/** Builds the extension into a folder of its own, by the command that everybody uses, so that dist/ is left alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface BuiltExtension {
  /** Holds chrome/, firefox/, meta/ and, when packaged, the zips. */
  readonly folder: string;
  readJson(file: string): unknown;
  remove(): void;
}

/**
 * @param environment What differs from this process's own.
 * @param sources Where build.mjs is, if not in this checkout.
 */
export function buildExtension(
  command: 'all' | 'package',
  environment: NodeJS.ProcessEnv = {},
  sources = root,
): BuiltExtension {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-build-'));
  execFileSync(process.execPath, ['build.mjs', command, folder], {
    cwd: sources,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    folder,
    readJson: (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
