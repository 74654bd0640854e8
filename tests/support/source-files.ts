/** The TypeScript files of a folder with what they import, for tests that look at the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface SourceImport {
  /** Path relative to the folder; missing for a package. */
  readonly target?: string;
  readonly packageName?: string;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** Path relative to the folder. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
  /** Lines that are not comments, without the comments at their ends; `at` counts from 1. */
  readonly codeLines: readonly { readonly at: number; readonly text: string }[];
}

export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return { name, text, imports: readImports(name, text), codeLines: readCodeLines(text) };
    });
}

/** The formatter puts every import and re-export at the beginning of a line and quotes with `'`. */
function readImports(name: string, text: string): SourceImport[] {
  const statements = [
    ...text.matchAll(/^(?:import|export)( type)?\b[^;'"]*? from '([^']+)';/gm),
    ...text.matchAll(/^import()? '([^']+)';/gm),
  ];
  const calls = [...text.matchAll(/\bimport(\s*)\(\s*'([^']+)'/g)].map((match) => ({ 1: undefined, 2: match[2] }));
  return [...statements, ...calls].map(({ 1: type, 2: specifier = '' }) => ({
    ...(specifier.startsWith('.')
      ? { target: path.posix.join(path.posix.dirname(name), specifier) }
      : { packageName: specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/') }),
    isTypeOnly: type !== undefined,
  }));
}

function readCodeLines(text: string): { at: number; text: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ at: index + 1, text: line.replace(/\s\/\/ .*$/, '') }))
    .filter(({ text: line }) => !/^\s*(?:\/\/|\/\*|\*)/.test(line));
}
