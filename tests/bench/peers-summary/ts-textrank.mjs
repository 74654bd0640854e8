/** ts-textrank 1.0.3, its only similarity and parser. */
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';
import { asEngine } from './peer-text.mjs';

export const { articleFromText, summarizeArticle } = asEngine(({ text, language }, points) => {
  const config = new AbsoluteSummarizerConfig(
    points,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_OCCURENCE,
  );
  const summarizer = new Summarizer(config, new NullLogger());
  try {
    return summarizer.summarize(text, language);
  } catch {
    // It has no stop words in this language: English ones, then.
    return summarizer.summarize(text, 'en');
  }
});
