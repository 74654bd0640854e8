import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { createInstantEngine } from '../../src/engines/instant.ts';
import { countPointWords } from '../../src/summary/count-point-words.ts';
import { maxSummaryWords, pointsWithin } from '../../src/summary/max-summary-words.ts';
import * as textAnalysis from '../../src/summary/text-analysis.ts';

const SUBJECTS = 'bridge harbour ferry council barge engineer market school river museum tunnel station'.split(' ');
const SENTENCES = SUBJECTS.map(
  (one, index) =>
    `The ${one} near the ${SUBJECTS[(index + 5) % SUBJECTS.length]} was closed on day ${index + 3} after ${index + 20} people had asked the office for it in a letter.`,
);
const articleOf = (count: number) =>
  articleFromText({
    title: 'Bridge and harbour closed',
    language: 'en',
    paragraphs: Array.from({ length: count }, (_, index) => `${SENTENCES[index % 12]}`),
  });
const summarize = (count: number, points = 5) =>
  createInstantEngine(async () => textAnalysis).summarize(articleOf(count), {
    points,
    signal: new AbortController().signal,
  });

describe('a summary', () => {
  it('has at most a third of the words of its article', () => {
    expect(maxSummaryWords({ wordCount: 240 }, 5)).toBe(80);
    expect(maxSummaryWords({ wordCount: 241 }, 12)).toBe(80);
  });

  it('has about ninety words where five points are wanted', () => {
    expect(maxSummaryWords({ wordCount: 3_000 }, 5)).toBe(100);
    expect(maxSummaryWords({ wordCount: 3_000 }, 12)).toBe(240);
  });

  it('takes shorter sentences rather than fewer, where the best are long', async () => {
    const page = readFileSync('tests/fixtures/articles/demo/page.html', 'utf8');
    const article = extractArticle(new JSDOM(page).window.document, 'https://news.example/demo');
    const request = { points: 5, signal: new AbortController().signal };
    const engine = createInstantEngine(async () => textAnalysis);
    const { points } = await engine.summarize(article as Article, request);
    expect(countPointWords(points)).toBeLessThanOrEqual(100);
    expect(points.length).toBeGreaterThan(2);
  });

  it.each([4, 6, 8, 10, 12])('of %d sentences is as short as that, or its gist alone', async (count) => {
    const { gist, points } = await summarize(count);
    const words = countPointWords(points);
    const most = maxSummaryWords(articleOf(count), 5);
    expect(points.length === 1 ? points[0]?.text === gist.text : words <= most).toBe(true);
  });

  it('that a model has written is cut to that as well, point by point', () => {
    const point = (text: string) => ({ text, sources: [] });
    const written = {
      gist: point('One two three.'),
      points: [point('One two three.'), point('Four five.'), point('Six.')],
    };
    const within = (words: number) => pointsWithin(words, written).map(({ text }) => text);
    expect(within(6)).toEqual(['One two three.', 'Four five.', 'Six.']);
    expect(within(5)).toEqual(['One two three.', 'Four five.']);
    expect(within(4)).toEqual(['One two three.']);
    expect(within(2)).toEqual([]);
  });

  it('of a short article is its gist alone', async () => {
    expect((await summarize(4)).points).toHaveLength(1);
  });
});
