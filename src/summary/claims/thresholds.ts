/**
 * Holds the numbers of the claim check that were set by hand. Each has a claim in tests/summary/claims/thresholds.test.ts for
 * which it decides.
 */
export const CLAIM = {
  /**
   * Support from which a sentence without a finding counts as supported, and below which it has none. Of the sentences of
   * QAGS, judges found 75 % right above the first, 32 % between the two and 12 % (2 of 17) below the second.
   */
  supportedFrom: 0.7,
  unsupportedBelow: 0.4,
  /** Share of its telling words that a source must hold for the two to be compared in polarity. Set by hand. */
  comparedFrom: 0.5,
  /** Inverse document frequency below which a new word is ordinary news language ("people") and not marked. Set by hand. */
  markedRarity: 2.5,
  /** Share of the claim's telling words that a second source must add to be named. Set by hand: a twentieth is no chance hit. */
  secondSourceGain: 0.05,
  /**
   * Share of copied word pairs up to which a text is judged as rewritten, and from which as copied; between them both models
   * are mixed. Training mixes by the same numbers (tests/training/train-claims.ts). Set by hand.
   */
  rewrittenBelow: 0.45,
  copiedFrom: 0.75,
  /** Least support of a text that stands in the article word for word, however odd its sentences are. Set by hand. */
  verbatimSupport: 0.9,
};
