/**
 * Reads an article's kind and the sentences that may become points, in reading order. Headings, table rows and
 * boilerplate are left out.
 */
import type { Article, Block, Source } from '../../article/article.ts';
import type { Language } from '../../languages/language.ts';
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import { READING } from '../weights.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { isAboutAccess, LAST_BLOCKS } from './read-access.ts';
import { splitRunTogether } from './run-together.ts';
import { type KnownKind, textShape } from './text-kind.ts';

export interface ArticleSentence {
  readonly text: string;
  readonly source: Source;
  readonly tokens: readonly Token[];
  /** What stands above and must be shown with it: the question that it answers, the name of the item that it describes. */
  readonly contextHeading?: Pick<ArticleSentence, 'text' | 'source'>;
  /** The first of a story in which no paragraph names its speaker before a colon: it may have a dateline. */
  readonly opensStory?: true;
}

export interface ArticleReading extends KnownKind {
  /** At least one whenever a block holds a letter or digit, be it a heading's. */
  readonly sentences: readonly ArticleSentence[];
}

export function readSentences(article: Article, rules: Language): ArticleReading {
  const { kind, sign, contextHeadings } = textShape(article, rules);
  const isContextHeading = new Set(contextHeadings);
  const blocks = newestFirst(article);
  const body = blocks.filter(
    (block) =>
      !isContextHeading.has(block) && block.kind !== 'heading' && block.kind !== 'table-row' && !block.isOwnSummary,
  );
  const headingAbove = new Map(
    blocks.flatMap((block, index) => (isContextHeading.has(block) ? [[blocks[index + 1], block]] : [])),
  );
  const all = body.flatMap((block) => sentencesOf(block, article.language, rules, headingAbove.get(block)));
  const last = new Set(article.blocks.slice(-LAST_BLOCKS).map(({ id }) => id));
  const ofOutlet = new Set(
    all.flatMap(({ text, source: { block, start } }) =>
      start === 0 && last.has(block) && isOfOutlet(text, article.byline, rules) ? [block] : [],
    ),
  );
  const story = all.filter(
    ({ text, source: { block } }) =>
      !isBoilerplate(text, rules) && !ofOutlet.has(block) && !(last.has(block) && isAboutAccess(text)),
  );
  const [first, ...others] = story;
  if (first)
    return { kind, sign, sentences: [hasSpeakers(others) ? first : { ...first, opensStory: true }, ...others] };
  const sentences =
    all.length > 0 ? all : article.blocks.flatMap((block) => sentencesOf(block, article.language, rules));
  return { kind, sign, sentences };
}

/** A paragraph at the end that begins so tells of the outlet or of who wrote it, to its last sentence: "Subscribe. Cancel at any time." */
function isOfOutlet(text: string, byline: string | undefined, rules: Language): boolean {
  const [name] = /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+/u.exec(text) ?? [];
  const isByAuthor = name !== undefined && byline?.includes(name);
  return isByAuthor || isBoilerplate(text, rules) || hasPhrase(text, rules.selfPromotion);
}

/** "ORM: We shall stay." */
const speaker = /^[\p{Lu}\p{Lo}][\p{Lu}\p{Lo}\p{M} .'’-]{1,30}: /u;

function hasSpeakers(sentences: readonly ArticleSentence[]): boolean {
  return sentences.some(({ text, source }) => source.start === 0 && speaker.test(text));
}

/** A live blog that was written downwards is turned, entry by entry; the blocks of other articles stay as they are. */
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

function sentencesOf(block: Block, language: string, rules: Language, above?: Block): ArticleSentence[] {
  const contextHeading = above && headingOf(above, language);
  const sentences = splitSentences(block.text, language).flatMap((sentence) => splitRunTogether(sentence, rules));
  return sentences.map(({ text, start, end }, index) => ({
    text,
    source: { block: block.id, start, end },
    tokens: tokenize(text, language),
    ...(contextHeading && index === 0 && { contextHeading }),
  }));
}

function headingOf({ id, text }: Block, language: string): ArticleSentence['contextHeading'] {
  const start = splitSentences(text, language).slice(-READING.headingSentences)[0]?.start ?? 0;
  return { text: text.slice(start), source: { block: id, start, end: text.length } };
}
