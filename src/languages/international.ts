/**
 * Lists English words that rules ask in texts of every language, as alternatives of a pattern. A rule that is to tell
 * languages apart takes its words from `Language` instead.
 */

/** After a number: money, shares, what is counted by the million. */
export const amountWords = 'per cent|percent|million|billion';

/** Open a clause that says who or what was just named. */
export const relativePronouns = 'who|which|whose';

/** Before the number of a list's item, with a stop. */
export const numberLabels = 'No|Nr';
