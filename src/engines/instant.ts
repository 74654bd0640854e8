/** The extractive engine: always there, in milliseconds, nothing downloaded, nothing sent. */
import { extractFacts } from '../summary/facts/extract-facts.ts';
import { summarizeArticle } from '../summary/summarize-article.ts';
import type { Engine } from './engine.ts';
import { refuseShortArticle } from './refuse-short-article.ts';

export const instantEngine: Engine = {
  id: 'instant',
  privacy: 'on-device',
  availability: async () => 'available',
  async summarize(article, { points, signal }) {
    signal.throwIfAborted();
    refuseShortArticle(article);
    return { ...summarizeArticle(article, { points }), facts: extractFacts(article) };
  },
};
