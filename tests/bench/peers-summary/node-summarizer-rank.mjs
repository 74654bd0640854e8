/** node-summarizer 1.0.7 by TextRank, the better of its two ways. It gives one string. */
import { createRequire } from 'node:module';
import { splitSentences } from '../../../../shared/score/lib/sent.mjs';
import { asEngine } from './peer-text.mjs';

const { SummarizerManager } = createRequire(import.meta.url)('node-summarizer');

export const { articleFromText, summarizeArticle } = asEngine(async ({ text, language }, points) => {
  const result = await new SummarizerManager(text, points).getSummaryByRank();
  return typeof result?.summary === 'string' ? splitSentences(result.summary, language) : [];
});
