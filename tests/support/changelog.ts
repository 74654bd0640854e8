/** Reads and ends the part of the changelog that waits for a release; its format is that of Keep a Changelog 1.1.0. */

const UNRELEASED = '## Unreleased\n';

/** @returns what readers will notice of the next version; '' for nothing. */
export function unreleasedChanges(changelog: string): string {
  const [, after = ''] = changelog.split(UNRELEASED);
  return (after.split(/^## /m)[0] ?? '').trim();
}

/**
 * @param date ISO 8601 day.
 * @returns the changelog with what was unreleased under the version's heading.
 * @throws Error where nothing waits for a release: a version without a word says nothing to its readers.
 */
export function releaseChanges(changelog: string, version: string, date: string): string {
  if (!unreleasedChanges(changelog)) throw new Error('CHANGELOG.md has nothing under “Unreleased”.');
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} – ${date}\n`);
}
