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
  return new Summarizer(config, new NullLogger()).summarize(text, language);
});
