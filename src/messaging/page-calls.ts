/** Lists every call that scripts in pages answer. Apart from protocol.ts, so that pages do not carry the schemas of all others. */
import * as v from 'valibot';
import { ArticleSchema, SourceSchema } from '../article/article.ts';
import { call, Nothing } from './call.ts';
import { AddressSchema, PageArticleSchema } from './page-article.ts';

/** What the reader wants to be shorter. */
export const ScopeSchema = v.picklist(['page', 'selection']);
export type Scope = v.InferOutput<typeof ScopeSchema>;

/** An article with the address of the page that it was read from, which the page itself cannot choose. */
const ReadPageSchema = v.object({ article: PageArticleSchema, address: AddressSchema });
export type ReadPage = v.InferOutput<typeof ReadPageSchema>;

/** How sentences are shown: `select` scrolls to them; `preview` lasts while the reader looks at their point. */
export const HighlightModeSchema = v.picklist(['select', 'preview']);
export type HighlightMode = v.InferOutput<typeof HighlightModeSchema>;

/** `article-missing`: the page has not read that article, and has to be sent it. */
const MarkedSourcesSchema = v.picklist(['shown', 'article-missing']);
export type MarkedSources = v.InferOutput<typeof MarkedSourcesSchema>;

/** Answered by the detector, which runs in every page. */
export const detectorCalls = {
  /** Makes sure that the extractor runs in this page. */
  loadExtractor: call({ from: ['extension'], request: Nothing, response: Nothing }),
} as const;

/** Answered by the extractor, once it is loaded. */
export const extractorCalls = {
  /** @throws AppError that says why there is nothing to read */
  readArticle: call({
    from: ['extension'],
    /** What pages call a summary of their own; see languages/own-summaries.ts. */
    request: v.object({ scope: ScopeSchema, ownSummaries: v.string() }),
    response: ReadPageSchema,
  }),
  /**
   * Marks sentences of the article that this page has read, or of the one that comes with them; a preview of none ends the
   * preview. @throws AppError `source-gone` where they are to be selected and none stands in the page
   */
  markSources: call({
    from: ['extension'],
    request: v.object({
      articleKey: v.string(),
      article: v.exactOptional(ArticleSchema),
      sources: v.array(SourceSchema),
      mode: HighlightModeSchema,
      /** Whether the way back opens the summary again: a click in the page closes a popup, and a tab lies behind this one. */
      reopens: v.exactOptional(v.boolean()),
    }),
    response: MarkedSourcesSchema,
  }),
} as const;
