/** The extractive engine: always there, in milliseconds, nothing downloaded, nothing sent. */
import { AppError } from '../errors.ts';
import { summarizeArticle } from '../summary/summarize-article.ts';
import type { Engine } from './engine.ts';

/** Below this many words a summary would save no time: it takes longer to ask than to read on. */
const FEWEST_WORDS = 60;

export const instantEngine: Engine = {
  id: 'instant',
  privacy: 'on-device',
  isAvailable: async () => true,
  async summarize(article, { points, signal }) {
    signal.throwIfAborted();
    if (article.wordCount < FEWEST_WORDS) throw new AppError('too-short', `${article.wordCount} words`);
    return summarizeArticle(article, { points });
  },
};
