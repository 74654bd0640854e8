/** The extractive engine: always there, in milliseconds, nothing downloaded, nothing sent. */
import { AppError } from '../errors.ts';
import { extractFacts } from '../summary/facts/extract-facts.ts';
import { summarizeArticle } from '../summary/summarize-article.ts';
import type { Point } from '../summary/summary.ts';
import type { Engine } from './engine.ts';

/** Below this many words a summary would save no time: it takes longer to ask than to read on. */
const FEWEST_WORDS = 60;
/** Points of the short summary, which are always among those of a longer one. */
const KEY_POINTS = 3;

export const instantEngine: Engine = {
  id: 'instant',
  privacy: 'on-device',
  availability: async () => 'available',
  async summarize(article, { points, signal }) {
    signal.throwIfAborted();
    if (article.wordCount < FEWEST_WORDS) throw new AppError('too-short', `${article.wordCount} words`);
    const summary = summarizeArticle(article, { points });
    const key = new Set(summarizeArticle(article, { points: KEY_POINTS }).points.map(({ text }) => text));
    const markKey = (point: Point): Point => (key.has(point.text) ? { ...point, isKey: true } : point);
    return { ...summary, points: summary.points.map(markKey), facts: extractFacts(article) };
  },
};
