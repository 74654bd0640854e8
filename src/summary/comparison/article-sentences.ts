/** Lists the sentences of an article with their places, for comparing articles. Headings and table rows are no sentences. */
import type { Article, Source } from '../../article/article.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

export interface PlacedSentence {
  readonly text: string;
  readonly source: Source;
}

export function articleSentences({ blocks, language }: Article): PlacedSentence[] {
  return blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'table-row')
    .flatMap(({ id, text }) =>
      splitSentences(text, language).map((sentence) => ({
        text: sentence.text,
        source: { block: id, start: sentence.start, end: sentence.end },
      })),
    );
}
