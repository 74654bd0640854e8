import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';
import type { Facts } from '../../../src/summary/facts/facts.ts';

const factsOf = (...paragraphs: string[]): Facts =>
  extractFacts(articleFromText({ title: '', language: 'en', paragraphs }));
const quote = (length: number, speaker = 'Ana Lima') =>
  `“${'we will go on '.repeat(40).slice(0, length - 1)}x,” said ${speaker}.`;

describe('facts at a glance', () => {
  it('are six of each kind', () => {
    const sums = [2, 3, 4, 5, 6, 7, 8].map((millions) => `The town paid $${millions} million for it.`);
    expect(factsOf(...sums).numbers).toHaveLength(6);
  });

  it('are read from the first 400,000 characters', () => {
    const filler = (length: number) => 'so it went on and on '.repeat(20_000).slice(0, length);
    const sum = 'UBS paid $2 million for it.';
    expect(factsOf(filler(400_000 - sum.length), sum).numbers).toHaveLength(1);
    expect(factsOf(filler(400_001 - sum.length), sum).numbers).toHaveLength(0);
  });
});

describe('quotations at a glance', () => {
  it('have twenty characters', () => {
    expect(factsOf(quote(20)).quotes).toHaveLength(1);
    expect(factsOf(quote(19)).quotes).toHaveLength(0);
  });

  it('are first of all those of at most 240 characters', () => {
    const first = (length: number) => {
      const [found] = factsOf(
        quote(300, 'Maria Brandt'),
        'Much was said that day in the old town hall.',
        quote(length),
      ).quotes;
      return found?.speaker;
    };
    expect(first(240)).toBe('Ana Lima');
    expect(first(241)).toBe('Maria Brandt');
  });
});

describe('what somebody is', () => {
  it('is said within 110 characters', () => {
    const role = (length: number) => {
      const phrase = 'mayor of the old town beside the river'.padEnd(length, ' and the river');
      const text = `Ana Lima, ${phrase.slice(0, length - 1)}x, came.`;
      return factsOf(text).people[0]?.role?.text.length;
    };
    expect(role(109)).toBe(109);
    expect(role(111)).toBeUndefined();
  });
});
