/** Holds an article that a script in a page has sent to what anyone reads of one: that script may be in the page's hands. */
import * as v from 'valibot';
import { ArticleSchema } from '../article/article.ts';

/** More than any reader reads in one page, and less than what fills the stores. */
export const MAX_ARTICLE_BYTES = 2_000_000;

/** What a page says about its article is cut to what anyone reads of it; an address that long is none. */
const Words = v.pipe(
  v.string(),
  v.transform((said) => said.slice(0, 1_000)),
);
export const AddressSchema = v.pipe(
  v.string(),
  v.transform((said) => (said.length > 4_000 ? '' : said)),
);

/** As detect-language.ts says it; tables are asked by it, and know words like `constructor`. */
const Language = v.fallback(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,8}$/i)), 'und');

export const PageArticleSchema = v.object({
  ...ArticleSchema.entries,
  url: AddressSchema,
  title: Words,
  byline: v.exactOptional(Words),
  site: v.exactOptional(Words),
  section: v.exactOptional(Words),
  language: Language,
  wordCount: v.pipe(v.number(), v.minValue(0)),
  leadImage: v.exactOptional(AddressSchema),
  linesBelow: v.exactOptional(v.pipe(v.array(Words), v.maxLength(50))),
  blocks: v.pipe(ArticleSchema.entries.blocks, v.maxLength(20_000)),
});

/** As it crosses to another context. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value ?? null)).length;
}
