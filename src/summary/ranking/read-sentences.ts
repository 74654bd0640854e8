/** Article → the sentences that may become points, in reading order. Headings, table rows and page furniture are left out. */
import type { Article, Block, Source } from '../../article/article.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import { isFurniture } from './is-furniture.ts';

export interface ArticleSentence {
  readonly text: string;
  readonly source: Source;
  readonly tokens: readonly Token[];
}

/** @returns At least one sentence whenever a block holds a letter or digit, be it a heading's. */
export function readSentences(article: Article): ArticleSentence[] {
  const body = newestFirst(article).filter((block) => block.kind !== 'heading' && block.kind !== 'table-row');
  const all = sentencesOf(body, article.language);
  const story = all.filter((sentence) => !isFurniture(sentence.text));
  if (story.length > 0) return story;
  return all.length > 0 ? all : sentencesOf(article.blocks, article.language);
}

function sentencesOf(blocks: readonly Block[], language: string): ArticleSentence[] {
  return blocks.flatMap((block) =>
    splitSentences(block.text, language).map(({ text, start, end }) => ({
      text,
      source: { block: block.id, start, end },
      tokens: tokenize(text, language),
    })),
  );
}

/** A live blog that was written downwards is turned, entry by entry: what is new comes first. */
function newestFirst({ kind, blocks }: Article): readonly Block[] {
  if (kind !== 'live') return blocks;
  const entries: Block[][] = [];
  for (const block of blocks) {
    const entry = entries.at(-1);
    if (entry && (block.time === undefined || entry[0]?.time === block.time)) entry.push(block);
    else entries.push([block]);
  }
  const first = entries.find((entry) => entry[0]?.time)?.[0]?.time;
  const last = entries.findLast((entry) => entry[0]?.time)?.[0]?.time;
  return first && last && Date.parse(first) < Date.parse(last) ? entries.reverse().flat() : blocks;
}
