/** Reads the examples of all languages from their folders, whether they are registered or not. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LanguageExamples } from '../../src/languages/language-examples.ts';

const within = path.join(import.meta.dirname, '../../src/languages');
/** Folders of src/languages that are no language. */
const OTHERS = ['generated', 'phrases'];

/** Names of the folders, each the tag of a language. */
export const languageFolders: readonly string[] = readdirSync(within, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
  .map(({ name }) => name);

/** @param file Such as `facts.ts`. */
export function hasFile(folder: string, file: string): boolean {
  return existsSync(path.join(within, folder, file));
}

/** @returns By folder; without those that have none. */
export async function readLanguageExamples(): Promise<ReadonlyMap<string, LanguageExamples>> {
  const found = languageFolders.filter((folder) => hasFile(folder, 'examples.ts'));
  const modules = await Promise.all(
    found.map(async (folder) => {
      const { examples } = (await import(path.join(within, folder, 'examples.ts'))) as { examples: LanguageExamples };
      return [folder, examples] as const;
    }),
  );
  return new Map(modules);
}
