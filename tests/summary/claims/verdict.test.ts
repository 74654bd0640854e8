import { describe, expect, it } from 'vitest';
import type { Finding, FindingReason } from '../../../src/summary/claims/claim-check.ts';
import { isProvedWrong, readSupport, readVerdict } from '../../../src/summary/claims/verdict.ts';
import { readingWeights } from '../../../src/summary/generated/reading-weights.ts';

const finding = (reason: FindingReason): Finding => ({ kind: 'content', start: 0, end: 1, reason });
/** The logit that leads to a support. */
const logitOf = (support: number) => (Math.log(support / (1 - support)) - readingWeights.bias) / readingWeights.scale;

describe('what a model says of a sentence', () => {
  it('decides between supported and not found, at the support that a tenth of the true ones lack', () => {
    const at = readingWeights.supportedFrom;
    expect(readVerdict(readSupport(logitOf(at + 0.01), []), [])).toBe('supported');
    expect(readVerdict(readSupport(logitOf(at - 0.01), []), [])).toBe('not-found');
  });

  it('is worth less where a rule finds something, once for each kind of finding', () => {
    const found = [finding('name-not-in-article')];
    expect(readSupport(1, found)).toBeLessThan(readSupport(1, []));
    expect(readSupport(1, [...found, ...found])).toBe(readSupport(1, found));
    expect(readSupport(1, [...found, finding('negation-lost')])).toBeLessThan(readSupport(1, found));
  });

  it('makes nothing true that stands nowhere in the article', () => {
    expect(readVerdict(0.99, [finding('number-not-in-article')])).toBe('unsupported');
    expect(readVerdict(0.99, [finding('date-not-in-article')])).toBe('unsupported');
    expect(readVerdict(0.99, [finding('value-differs')])).toBe('supported');
  });
});

describe('a sentence', () => {
  it('need not be read where it is proved wrong, or shares nothing with the article', () => {
    expect(isProvedWrong({ support: 0.5, findings: [finding('date-not-in-article')] })).toBe(true);
    expect(isProvedWrong({ support: 0, findings: [] })).toBe(true);
    expect(isProvedWrong({ support: 0.1, findings: [finding('value-differs')] })).toBe(false);
  });
});
