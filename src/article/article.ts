/**
 * Defines what was read from a page: plain data that crosses contexts as JSON. Its only thread back to the page is a block's
 * id with character offsets.
 */
import * as v from 'valibot';

const BlockSchema = v.object({
  /** Unique within the article, stable for the same content. */
  id: v.string(),
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'table-row']),
  /** Visible text, single spaces, never empty. Offsets elsewhere count its UTF-16 code units. */
  text: v.string(),
  /** When a live blog's entry was posted: ISO 8601. */
  time: v.exactOptional(v.string()),
  /** Part of the summary that the page itself puts before its article. */
  isOwnSummary: v.exactOptional(v.literal(true)),
});

export const ArticleSchema = v.object({
  /** The canonical address where the page names one, else the page's own. */
  url: v.string(),
  /** The headline, without the site's name. */
  title: v.string(),
  byline: v.exactOptional(v.string()),
  site: v.exactOptional(v.string()),
  /** ISO 8601, with the zone where the page gives it. */
  published: v.exactOptional(v.string()),
  modified: v.exactOptional(v.string()),
  /** BCP 47; `und` when unknown. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  kind: v.picklist(['news', 'opinion', 'live', 'video', 'other']),
  /** `preview`: the page shows only the beginning (a subscription is asked for the rest). */
  access: v.picklist(['full', 'preview']),
  /** No article of a page, but what the reader has selected in it. */
  isSelection: v.exactOptional(v.literal(true)),
  /** Something that can be unfolded was left out. */
  hasUnreadFolds: v.exactOptional(v.boolean()),
  /** The page puts a summary of its own before the article, whether or not it is among the blocks. */
  hasOwnSummary: v.exactOptional(v.literal(true)),
  /** Lines that stand right below the text and are none of it: they may say that there is more. */
  linesBelow: v.exactOptional(v.array(v.string())),
  section: v.exactOptional(v.string()),
  /** What the page says of itself to those who share or find it: often the news in short, sometimes the site's slogan. */
  description: v.exactOptional(v.string()),
  /** The id of the block that is the site's own summary between headline and body. */
  standfirst: v.exactOptional(v.string()),
  leadImage: v.exactOptional(v.string()),
  /** Where the article is spread over several pages. `of` is missing where the page does not say it. */
  page: v.exactOptional(v.object({ number: v.number(), of: v.exactOptional(v.number()) })),
  /** Words in the blocks, as count-words.ts counts them in scripts written without spaces. */
  wordCount: v.number(),
  /** Body in reading order, title excluded; at least one block. */
  blocks: v.array(BlockSchema),
});

/** A span of a block's text, in UTF-16 code units: `[start, end)`. Every point of a summary names some. */
export const SourceSchema = v.object({ block: v.string(), start: v.number(), end: v.number() });

export type Source = v.InferOutput<typeof SourceSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;

/** @throws ValiError when `value` is no article. */
export function parseArticle(value: unknown): Article {
  return v.parse(ArticleSchema, value);
}

/** Body blocks in reading order, joined by blank lines, title excluded. */
export function articleText(article: Article): string {
  return article.blocks.map((block) => block.text).join('\n\n');
}
