/**
 * Holds the numbers of the claim check that were set by hand. Each has a claim in tests/summary/claims/thresholds.test.ts for
 * which it decides.
 */
export const CLAIM = {
  /**
   * Support from which a sentence without a finding counts as supported, and below which it has none. By the half of the written sentences
   * that the training has seen: with what the rules mark, 8 % of the true ones are below the first, and 2 % below the second; of the
   * false ones a half, and an eighth. `npm run bench:claims` says what holds of the others.
   */
  supportedFrom: 0.24,
  unsupportedBelow: 0.08,
  /**
   * Share of its telling words, by rarity, that the article lacks in every form, from which a sentence has no support: there is nothing
   * to compare. One true sentence in a hundred has as many.
   */
  foreignFrom: 0.85,
  /**
   * The same in other languages than English, on which the weights were learned: compounds and endings hide words that the article
   * has, so that only findings and sentences without any common word are marked. Of the true German ones an eighth is.
   */
  supportedFromElsewhere: 0.06,
  foreignFromElsewhere: 0.95,
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

export interface SupportLimits {
  readonly supportedFrom: number;
  readonly unsupportedBelow: number;
  readonly foreignFrom: number;
}

/** @param language BCP 47 of the article. */
export function supportLimits(language: string): SupportLimits {
  if (/^en(?:-|$)/i.test(language)) return CLAIM;
  return {
    supportedFrom: CLAIM.supportedFromElsewhere,
    unsupportedBelow: CLAIM.supportedFromElsewhere / 3,
    foreignFrom: CLAIM.foreignFromElsewhere,
  };
}
