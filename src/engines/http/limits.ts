/** How long a server may take and how much it may say. Tests hand in shorter ones. */

export interface Limits {
  /**
   * Milliseconds until the answer begins. Chrome ends a worker whose `fetch` has no response after 30 s, which would
   * leave the reader without a word.
   */
  readonly firstByte: number;
  /** Milliseconds between two pieces of an answer. */
  readonly silence: number;
  /** Bytes of one answer; a summary has a few thousand, a list of models a few hundred thousand. */
  readonly answerBytes: number;
  /** Milliseconds before the second try, the third, and so on: as many tries again as there are entries. */
  readonly backOff: readonly number[];
  /** The longest wait in seconds that a server may ask for; beyond it the reader is told instead. */
  readonly longestWait: number;
}

export const LIMITS: Limits = {
  firstByte: 28_000,
  silence: 90_000,
  answerBytes: 8_000_000,
  backOff: [1_000, 4_000],
  longestWait: 20,
};
