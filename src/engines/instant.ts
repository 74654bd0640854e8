/** Creates the extractive engine: always there, in milliseconds, nothing downloaded, nothing sent. */
import { maxSummaryWords } from '../summary/max-summary-words.ts';
import type { LoadTextAnalysis } from '../summary/text-analysis-type.ts';
import type { Engine } from './engine.ts';
import { refuseShortArticle } from './generate/refuse-short-article.ts';

export function createInstantEngine(loadTextAnalysis: LoadTextAnalysis): Engine {
  return {
    id: 'instant',
    privacy: 'on-device',
    availability: async () => 'available',
    async summarize(article, { points, signal }) {
      signal.throwIfAborted();
      refuseShortArticle(article);
      const { summarizeArticle } = await loadTextAnalysis();
      return summarizeArticle(article, { points, words: maxSummaryWords(article, points) });
    },
  };
}
