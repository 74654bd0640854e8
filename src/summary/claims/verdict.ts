/**
 * Joins what is known about a sentence into a verdict: what the rules prove, how the signals weigh, and, where a model has read
 * the sentence, what it says. A finding is always shown; between the two opinions the one that has read decides.
 */
import { readingWeights } from '../generated/reading-weights.ts';
import type { CheckedSentence, Finding, FindingReason, Verdict } from './claim-check.ts';
import type { SupportLimits } from './thresholds.ts';

/**
 * How surely the article says the sentence, by a model that read both: a logit, above 0 where it is rather said; `undefined` where none did.
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

/**
 * What stands nowhere in the article, which no reading could find there. Of 245 true and 245 false sentences of the calibrating stories,
 * such findings are on 3 and 36; those of values and units that differ, on 5 and 11, are left to be weighed.
 */
const ABSENT: readonly Finding['reason'][] = ['number-not-in-article', 'date-not-in-article'];

/** By the rules alone. */
export function verdictOf(support: number, findings: readonly Finding[], limits: SupportLimits): Verdict {
  if (support < limits.unsupportedBelow || hasOne(PROOFS, findings)) return 'unsupported';
  return support >= limits.supportedFrom && findings.length === 0 ? 'supported' : 'partly';
}

/** 0..1. What a rule finds wrong makes what a model says less likely, by as much as sentences with such a finding were false more often. */
export function readSupport(logit: number, findings: readonly Finding[]): number {
  const { bias, scale, doubts } = readingWeights;
  const doubtOf: Readonly<Partial<Record<FindingReason, number>>> = doubts;
  let sum = bias + scale * logit;
  for (const reason of new Set(findings.map((finding) => finding.reason))) sum -= doubtOf[reason] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Where a model has read the sentence: it decides, unless a rule proves that the article says otherwise. */
export function readVerdict(support: number, findings: readonly Finding[]): Verdict {
  if (hasOne(ABSENT, findings)) return 'unsupported';
  return support >= readingWeights.supportedFrom ? 'supported' : 'not-found';
}

/** Whether nothing that a model could read would make it true: what it says is proved wrong, or shares nothing with the article. */
export function isProvedWrong({ support, findings }: Pick<CheckedSentence, 'support' | 'findings'>): boolean {
  return support === 0 || hasOne(ABSENT, findings);
}

function hasOne(reasons: readonly Finding['reason'][], findings: readonly Finding[]): boolean {
  return findings.some(({ reason }) => reasons.includes(reason));
}
