/** Tells which way a language is written. */

/** ISO 639 codes of languages whose usual script runs from right to left. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi|ku-arab|az-arab|pa-arab)(-|$)/i;

/** @param language BCP 47. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
