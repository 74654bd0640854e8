// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { provenanceLine } from '../../../src/ui/summary/provenance-line.ts';
import { speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

speakEnglish();

const article = inventedArticle();
const summary = summarizeArticle(article, { points: 3 });
const lineOf = (changes: Partial<Article>) => provenanceLine({ article: { ...article, ...changes }, summary });

describe('the provenance line', () => {
  it('says that all was read, and where the summary was made', () => {
    expect(lineOf({})).toBe('The whole article was read · Made on this device');
  });

  it('says which page was read of an article on several', () => {
    expect(lineOf({ page: { number: 1, of: 3 } })).toContain('Only page 1 of 3 was read');
    expect(lineOf({ page: { number: 2 } })).toContain('Only page 2 was read: the article goes on');
    expect(lineOf({ page: { number: 1, of: 3 }, access: 'preview' })).toContain('Only the preview was read');
  });

  it('says what is no plain report', () => {
    expect(lineOf({ kind: 'opinion' })).toMatch(/^Opinion · /);
    expect(lineOf({ kind: 'live' })).toMatch(/^Live blog: the latest entries · /);
    expect(lineOf({ kind: 'news' })).toMatch(/^The whole article/);
  });
});
