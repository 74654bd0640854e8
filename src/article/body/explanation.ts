/** What was left out of an article, by which step and why: for `npm run try`, tests and bug reports. */

export interface Dropped {
  readonly text: string;
  /** The step that dropped it, by the name of its file. */
  readonly step: string;
  /** A few words for a person. */
  readonly reason: string;
}
