import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { analyzeForSummary } from '../../../src/summary/summarize-article.ts';

function isLoose(language: string, paragraphs: readonly string[], title = ''): boolean | undefined {
  return analyzeForSummary(articleFromText({ title, language, paragraphs: [...paragraphs] })).isLoose.at(-1);
}

describe('a sentence that may not be read first', () => {
  it.each([
    ['en', 'The record-breaking striker has signed a contract of three years with the Rovers.'],
    ['en', 'Over the past few years, it’s grown into the largest ferry of the county.'],
    ['de', 'Der Stürmer hat einen Vertrag über drei Jahre bei den Rovers unterschrieben.'],
  ])('names its subject by what was told (%s: %s)', (language, sentence) => {
    expect(isLoose(language, ['Ann Lind 2019: 640.', sentence])).toBe(true);
  });

  it.each([
    ['en', 'She was known as the voice of the harbour of Orm.'],
    ['de', 'Er galt als die Stimme des Hafens von Orm und sang jeden Freitag.'],
  ])('opens the article with somebody unnamed (%s: %s)', (language, sentence) => {
    expect(isLoose(language, [sentence])).toBe(true);
  });

  it.each([
    ['en', 'The police have arrested two men in the harbour of Orm.'],
    ['en', 'The striker of the Rovers has signed a contract of three years.'],
    ['en', 'In March, Ann Lind said that it had grown.'],
    ['de', 'Die Polizei hat am Hafen von Orm zwei Männer festgenommen.'],
  ])('is none that says whom it means (%s: %s)', (language, sentence) => {
    expect(isLoose(language, ['Ann Lind 2019: 640.', sentence])).toBe(false);
  });

  it('is none where the headline has named its subject', () => {
    const sentence = 'The striker has signed a contract of three years with the Rovers.';
    expect(isLoose('en', ['Ann Lind 2019: 640.', sentence], 'Rovers keep their striker')).toBe(false);
  });
});
