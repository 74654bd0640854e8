/** Analyzes invented text as a summary does, for tests of what is read off it. */
import { articleFromText } from '../../src/article/article-from-text.ts';
import { languageFor } from '../../src/languages/registry.ts';
import { analyzeArticle } from '../../src/summary/analysis/analyze-article.ts';
import type { ArticleAnalysis } from '../../src/summary/analysis/article-text.ts';
import { readSentences } from '../../src/summary/reading/read-sentences.ts';
import type { TextKind } from '../../src/summary/reading/text-kind.ts';
import { tokenize } from '../../src/summary/sentences/terms.ts';

export interface InventedText {
  readonly title?: string;
  readonly language?: string;
  readonly kind?: TextKind;
}

export function analysisOfText(
  text: string,
  { title = '', language = 'en', kind = 'news' }: InventedText = {},
): ArticleAnalysis {
  const rules = languageFor(language);
  const { sentences } = readSentences(articleFromText({ title, language, paragraphs: [text] }), rules);
  return analyzeArticle(sentences, { title, kind, rules });
}

/** Each as a sentence of its own, however it would be split. */
export function analysisOfSentences(
  sentences: readonly string[],
  { title = '', language = 'en', kind = 'news' }: InventedText = {},
): ArticleAnalysis {
  return analyzeArticle(
    sentences.map((text, index) => ({
      text,
      source: { block: `b${index}`, start: 0, end: text.length },
      tokens: tokenize(text, language),
    })),
    { title, kind, rules: languageFor(language) },
  );
}
