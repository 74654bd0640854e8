// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { provenanceLine } from '../../../src/ui/summary/provenance-line.ts';
import { speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

speakEnglish();

const article = inventedArticle();
const lineOf = (changes: Partial<Article>) => {
  const changed = { ...article, ...changes };
  return provenanceLine({ article: changed, summary: summarizeArticle(changed, { points: 3 }) });
};

describe('the provenance line', () => {
  it('claims nothing where nothing is known to be missing, and says where the summary was made', () => {
    expect(lineOf({})).toBe('Made on this device');
  });

  it('says which page was read of an article on several', () => {
    expect(lineOf({ page: { number: 1, of: 3 } })).toContain('Only page 1 of 3 was read');
    expect(lineOf({ page: { number: 2 } })).toContain('Only page 2 was read: the article goes on');
  });

  it('says of a preview that it is one, and how much there is', () => {
    expect(lineOf({ access: 'preview' })).toMatch(/^Preview: 6 paragraphs, the rest is for subscribers · /);
    expect(lineOf({ page: { number: 1, of: 3 }, access: 'preview' })).not.toContain('page');
    const below = { linesBelow: ['Il vous reste 57.09% de cet article à lire.'] };
    // A line about the rest is no paragraph of the article, though the page sets it like one.
    const notice = { id: '99', kind: 'paragraph' as const, text: 'The rest of this article is for subscribers.' };
    expect(lineOf({ blocks: [...article.blocks, notice] })).toMatch(/^Preview: 6 paragraphs, /);
    expect(lineOf(below)).toMatch(/^Preview: 57% of the article is missing, for subscribers only · /);
  });

  it('says that an engine’s answer broke off', () => {
    const summary = summarizeArticle(article, { points: 3 });
    const coverage = { ...summary.coverage, isCutOff: true };
    expect(provenanceLine({ article, summary: { ...summary, coverage } })).toContain('The answer broke off.');
  });

  it('says that each sentence was read only where it was', () => {
    const written = { ...summarizeArticle(article, { points: 3 }), engine: 'ollama' };
    const compared = ['names', 'numbers'] as const;
    const line = (changes: object) => provenanceLine({ article, summary: { ...written, ...changes } });
    expect(line({ compared: [...compared, 'meaning'], notChecked: [] })).toMatch(
      /compared: names, numbers · each sentence read beside the article by a small model on this device$/,
    );
    expect(line({ compared, notChecked: ['roles'] })).toMatch(
      /compared: names, numbers · not checked: who did what to whom$/,
    );
  });

  it('says of a selection how much was selected', () => {
    expect(lineOf({ isSelection: true })).toMatch(/^The selection: 6 paragraphs · /);
    expect(lineOf({ isSelection: true, blocks: article.blocks.slice(0, 1) })).toMatch(/^The selection: 1 paragraph · /);
  });

  it('says that something folded was left out, and that the page has a summary of its own', () => {
    expect(lineOf({ hasUnreadFolds: true })).toMatch(/^Some folded parts were not read · /);
    expect(lineOf({ hasOwnSummary: true })).toMatch(/^The page has a summary of its own · /);
  });

  it('says what is no plain report', () => {
    expect(lineOf({ kind: 'opinion' })).toMatch(/^Opinion · /);
    expect(lineOf({ kind: 'live' })).toMatch(/^Live blog: the latest entries · /);
    expect(lineOf({ kind: 'news' })).toBe('Made on this device');
  });
});
