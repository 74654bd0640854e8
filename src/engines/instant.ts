/** The extractive engine: always there, in milliseconds, nothing downloaded, nothing sent. */
import { extractFacts } from '../summary/facts/extract-facts.ts';
import { summarizeArticle } from '../summary/summarize-article.ts';
import type { Point } from '../summary/summary.ts';
import type { Engine } from './engine.ts';
import { refuseShortArticle } from './refuse-short-article.ts';

/** Points of the short summary, which are always among those of a longer one. */
const KEY_POINTS = 3;

export const instantEngine: Engine = {
  id: 'instant',
  privacy: 'on-device',
  availability: async () => 'available',
  async summarize(article, { points, signal }) {
    signal.throwIfAborted();
    refuseShortArticle(article);
    const summary = summarizeArticle(article, { points });
    const key = new Set(summarizeArticle(article, { points: KEY_POINTS }).points.map(({ text }) => text));
    const markKey = (point: Point): Point => (key.has(point.text) ? { ...point, isKey: true } : point);
    return { ...summary, points: summary.points.map(markKey), facts: extractFacts(article) };
  },
};
