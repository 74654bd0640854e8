/**
 * Finds where a claim says the opposite of the sentence it was made from: a "not" added or lost, a rise called a fall. Asks
 * only where the words around were taken over, so that another sentence's "not" is no finding.
 */

import { findPhrases } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import type { Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';

/** Content words right after a negation (and right before it) that must stand in the source for a comparison. */
const SCOPE = 3;

/** @param source Text of the article's sentence (or two) that the claim was aligned with. */
export function verifyPolarity(text: string, source: string, index: ClaimIndex): Finding[] {
  return [...verifyNegation(text, source, index.language), ...verifyDirection(text, source, index.language)];
}

function verifyNegation(text: string, source: string, language: string): Finding[] {
  const { negations } = languageFor(language);
  const inClaim = findPhrases(text, negations);
  const inSource = findPhrases(source, negations);
  if (inClaim.length > 0 && inSource.length === 0) {
    const known = new Set(tokenize(source, language).map((token) => token.stem));
    const added = inClaim.find((found) => {
      const scope = contentAround(tokenize(text, language), found.start);
      return scope.length >= SCOPE && scope.every(({ stem }) => known.has(stem));
    });
    return added ? [{ kind: 'negation', start: added.start, end: added.end, reason: 'negation-added' }] : [];
  }
  if (inClaim.length > 0 || inSource.length !== 1) return [];
  const [lost] = inSource;
  const claimed = tokenize(text, language);
  const scope = contentAround(tokenize(source, language), lost?.start ?? 0);
  const taken = scope.map(({ stem }) => claimed.find((token) => token.stem === stem));
  const first = taken[0];
  if (!first || scope.length < SCOPE || taken.some((token) => !token)) return [];
  return [{ kind: 'negation', start: first.start, end: first.end, reason: 'negation-lost' }];
}

/** Two content words after an offset and one before it; the nearest after comes first. */
function contentAround(tokens: readonly Token[], offset: number): Token[] {
  const content = tokens.filter((token) => !token.isStopWord);
  const next = content.findIndex((token) => token.start > offset);
  if (next < 0) return [];
  return content.slice(next, next + SCOPE - 1).concat(content.slice(Math.max(0, next - 1), next));
}

function verifyDirection(text: string, source: string, language: string): Finding[] {
  const shared = new Set(tokenize(source, language).map((token) => token.stem));
  for (const [one, other] of languageFor(language).opposites) {
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = findPhrases(text, here);
      const [swapped] = found;
      if (!swapped || findPhrases(text, there).length > 0) continue;
      if (findPhrases(source, here).length > 0 || findPhrases(source, there).length === 0) continue;
      const around = contentAround(tokenize(text, language), swapped.start).filter(
        (token) => token.end <= swapped.start || token.start >= swapped.end,
      );
      if (around.length < SCOPE - 1 || !around.every(({ stem }) => shared.has(stem))) continue;
      return [{ kind: 'direction', start: swapped.start, end: swapped.end, reason: 'direction-reversed' }];
    }
  }
  return [];
}
