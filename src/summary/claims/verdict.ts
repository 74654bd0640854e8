/**
 * Joins what is known about a sentence into a verdict: what the rules prove, how the signals weigh, and, where a model has read
 * the sentence, what it says. A finding is always shown; between the two opinions the one that has read decides.
 */
import type { Finding, Verdict } from './claim-check.ts';
import type { SupportLimits } from './thresholds.ts';

/**
 * 0..1: how surely the article says the sentence, by a model that read both; `undefined` where none did.
 *
 * @param evidence The article's sentences that share most with it, best first. A model that takes its time is asked beforehand:
 *   a first check hears what is asked, a second one has the answers.
 */
export type ReadClaim = (sentence: string, evidence: readonly string[]) => number | undefined;

/** What the article says otherwise, or not at all, is no part of it that a reader could be left with. */
const PROOFS: readonly Finding['reason'][] = [
  'number-not-in-article',
  'value-differs',
  'unit-differs',
  'date-not-in-article',
];

export function verdictOf(support: number, findings: readonly Finding[], limits: SupportLimits): Verdict {
  if (support < limits.unsupportedBelow || findings.some(({ reason }) => PROOFS.includes(reason))) return 'unsupported';
  return support >= limits.supportedFrom && findings.length === 0 ? 'supported' : 'partly';
}
