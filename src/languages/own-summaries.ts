/**
 * Joins what pages call the summary that they put before an article. Computed when the extension is built (build.mjs): the background
 * hands it to scripts in pages, which carry none of it.
 */
import { languages } from './registry.ts';

/** Lower-case headings, separated by `|`. */
export const ownSummaries = [...new Set(languages.flatMap(({ page }) => page?.ownSummaries?.split('|') ?? []))]
  .join('|')
  // Capitals do not tell Turkish i and ı apart.
  .replaceAll('ı', 'i');
