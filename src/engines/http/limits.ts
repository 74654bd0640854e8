/** Sets how long a server may take and how much it may say. Tests hand in shorter limits. */

export interface Limits {
  /** Milliseconds until the answer begins, or a server that says so has loaded its model. */
  readonly firstByte: number;
  /** Milliseconds between two pieces of an answer. */
  readonly silence: number;
  /** Bytes of one answer; a summary has a few thousand, a list of models a few hundred thousand. */
  readonly answerBytes: number;
  /** Milliseconds before the second try, the third, and so on: as many tries again as there are entries. */
  readonly backOff: readonly number[];
  /** The longest wait in seconds that a server may ask for; beyond it the reader gets an error. */
  readonly longestWait: number;
}

/** Of a service; Chrome's documentation says that it ends a worker whose `fetch` has no response after 30 s. */
export const LIMITS: Limits = {
  firstByte: 28_000,
  silence: 90_000,
  answerBytes: 8_000_000,
  backOff: [1_000, 4_000],
  longestWait: 20,
};

/**
 * Of a computer of the reader's own, which loads a model of many gigabytes and reads a whole article before it says its
 * first word; given up, it would begin anew. Chromium 156 lets a worker with a heartbeat wait (80 s measured), and where
 * a browser does not, the reader sees an interruption.
 */
export const OWN_SERVER_LIMITS: Limits = { ...LIMITS, firstByte: 180_000 };
