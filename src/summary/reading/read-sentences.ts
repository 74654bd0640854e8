/** Article → the sentences that may become points, in reading order. Headings, table rows and page furniture are left out. */
import type { Article, Block, Source } from '../../article/article.ts';
import { languageFor } from '../../languages/registry.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { newestFirst } from './newest-first.ts';
import { textShape } from './text-kind.ts';

export interface ArticleSentence {
  readonly text: string;
  readonly source: Source;
  readonly tokens: readonly Token[];
  /** What stands above and must be shown with it: the question that it answers, the name of the item that it describes. */
  readonly contextHeading?: Pick<ArticleSentence, 'text' | 'source'>;
}

/** An interviewer's last sentences ask; what goes before them introduces to it. */
const HEADING_SENTENCES = 2;

/** @returns At least one sentence whenever a block holds a letter or digit, be it a heading's. */
export function readSentences(article: Article): ArticleSentence[] {
  const contextHeadings = new Set(textShape(article).contextHeadings);
  const blocks = newestFirst(article);
  const body = blocks.filter(
    (block) => !contextHeadings.has(block) && block.kind !== 'heading' && block.kind !== 'table-row',
  );
  const headingAbove = new Map(
    blocks.flatMap((block, index) => (contextHeadings.has(block) ? [[blocks[index + 1], block]] : [])),
  );
  const all = body.flatMap((block) => sentencesOf(block, article.language, headingAbove.get(block)));
  const rules = languageFor(article.language);
  const story = all.filter((sentence) => !isBoilerplate(sentence.text, rules));
  if (story.length > 0) return story;
  return all.length > 0 ? all : article.blocks.flatMap((block) => sentencesOf(block, article.language));
}

function headingOf({ id, text }: Block, language: string): ArticleSentence['contextHeading'] {
  const start = splitSentences(text, language).slice(-HEADING_SENTENCES)[0]?.start ?? 0;
  return { text: text.slice(start), source: { block: id, start, end: text.length } };
}

function sentencesOf(block: Block, language: string, above?: Block): ArticleSentence[] {
  const contextHeading = above && headingOf(above, language);
  return splitSentences(block.text, language).map(({ text, start, end }, index) => ({
    text,
    source: { block: block.id, start, end },
    tokens: tokenize(text, language),
    ...(contextHeading && index === 0 && { contextHeading }),
  }));
}
