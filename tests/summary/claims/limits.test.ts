/** Checks claims against articles in which only one limit decides. The articles are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import { type ClaimIndex, indexArticle } from '../../../src/summary/claims/claim-index.ts';
import { newWordSignals } from '../../../src/summary/claims/new-word-signals.ts';
import { contextShares } from '../../../src/summary/claims/shared-contexts.ts';
import { tokenize } from '../../../src/summary/sentences/terms.ts';

const findings = (article: string, claim: string) =>
  checkClaims(articleFromText({ title: '', language: 'en', paragraphs: [article] }), claim, 'en').sentences.flatMap(
    (sentence) => sentence.findings.map(({ reason }) => reason),
  );

describe('a "not" that the article lacks', () => {
  it('is found where three telling words around it stand there', () => {
    expect(findings('The ferry company repaired boats.', 'The company has not repaired boats.')).toContain(
      'negation-added',
    );
    expect(findings('The ferry sailed.', 'The ferry has not sailed.')).not.toContain('negation-added');
  });
});

describe('a number in words', () => {
  it('may be counted up to two', () => {
    const article = 'Ana Lima and her friends crossed the river in the old ferry.';
    expect(findings(article, 'Two friends crossed the river.')).not.toContain('number-not-in-article');
    expect(findings(article, 'Three friends crossed the river.')).toContain('number-not-in-article');
    expect(findings(article, 'Seven friends crossed the river.')).toContain('number-not-in-article');
    expect(findings(article, 'Forty friends crossed the river.')).toContain('number-not-in-article');
  });
});

describe('an article', () => {
  it('is known up to 1,500 sentences', () => {
    const sentences = (count: number) => Array.from({ length: count }, (_, at) => `Boat number ${at} left.`);
    const known = (count: number) =>
      indexArticle(articleFromText({ title: '', language: 'en', paragraphs: sentences(count) })).sentences.length;
    expect(known(1499)).toBe(1499);
    expect(known(1600)).toBe(1500);
  });
});

describe('a word of a claim', () => {
  const near = (place: number, other: number) => Math.abs(place - other) < 5;
  const index = (places: Record<string, readonly number[]>) =>
    ({ places: new Map(Object.entries(places)), sentences: [], sentenceCounts: new Map() }) as unknown as ClaimIndex;
  const far = (count: number) => Array.from({ length: count }, (_, at) => 100 * (at + 1));

  it('has four neighbours on each side', () => {
    const share = (between: number) => {
      const stems = ['ferry', ...Array.from({ length: between }, (_, at) => `new${at}`), 'river'];
      return contextShares(stems, index({ ferry: [1], river: [2] }), near)[0];
    };
    expect(share(3)).toBeGreaterThan(0);
    expect(share(4)).toBe(0);
  });

  it('is looked for at twenty places', () => {
    const share = (before: number) =>
      contextShares(['ferry', 'river'], index({ ferry: [...far(before), 9000], river: [9001] }), near)[0];
    expect(share(19)).toBe(1);
    expect(share(20)).toBe(0);
    const neighbour = (before: number) =>
      contextShares(['ferry', 'river'], index({ ferry: [9000], river: [...far(before), 9001] }), near)[0];
    expect(neighbour(19)).toBe(1);
    expect(neighbour(20)).toBe(0);
  });

  it('counts as about one where it is on no list, and as one where there is no list', () => {
    const rarity = (text: string, language: string) => {
      const tokens = tokenize(text, language);
      const known = indexArticle(articleFromText({ title: '', language, paragraphs: ['x'] }));
      return newWordSignals(tokens, tokens, known).rarity;
    };
    expect(rarity('zzyzx', 'en')).toBeCloseTo(0.96, 2);
    expect(rarity('zzyzx', 'de')).toBe(1);
  });
});

describe('a claim in another language', () => {
  it('is supported by a half where its only detail is wrong', () => {
    const article = articleFromText({ title: '', language: 'en', paragraphs: ['The ferry cost 37 crowns.'] });
    expect(checkClaims(article, 'die kostet 48.', 'de').support).toBe(0.5);
  });
});
