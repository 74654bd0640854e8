/**
 * Says what a language's `page.ts` may hold: the words by which pages, rather than articles, tell what a part of them is.
 * Every list is optional. But for the last three, scripts in pages carry them, so each word weighs.
 *
 * But for `commonWords` and `ownSummaries`, a list holds the alternatives of a pattern, in lower case: what `|` separates in a regular
 * expression. The lists of all languages together make one pattern (page-lists.ts), since a page's lines are often in
 * another language than its article.
 */

export interface PageWords {
  /** A few of the commonest words that neighbours do not share, with a space between; for Latin script only. */
  readonly commonWords?: string;
  /** The neighbour that a text is in which has as many common words of both: Norwegian for Danish. */
  readonly yieldsTo?: string;
  /** How a line opens that leads elsewhere: "read also". */
  readonly readMore?: string;
  /** What stands before the name of a picture's maker: "photo:". */
  readonly creditLabels?: string;
  /** That the reader is asked to subscribe, register or follow. */
  readonly signUp?: string;
  /** How an advertisement's label opens. */
  readonly adverts?: string;
  readonly copyright?: string;
  /** "published", "updated". */
  readonly stamps?: string;
  /** Months as dates have them; those that all share stand in the neutral page. */
  readonly months?: string;
  /** "3 hours ago" as a whole. */
  readonly timesAgo?: string;
  /** What a reader's comment is answered, praised or reported by. */
  readonly replies?: string;
  /** How a heading opens above what is no part of the article: "more", "comments". */
  readonly relatedHeadings?: string;
  /** How a line opens that offers to read the article aloud or in short. */
  readonly summaryWidgets?: string;
  /** "reading time". */
  readonly readingTime?: string;
  /** After "3 min": "read". */
  readonly readingTimeAfter?: string;
  /** What stands in place of a video or a post that is not shown. */
  readonly embedNotices?: string;
  /** What a wall asks for before the rest may be read. */
  readonly gates?: string;
  readonly minutes?: string;
  readonly hours?: string;
  readonly days?: string;
  /** What makes a number of hours or days a time before now. */
  readonly ago?: string;
  readonly yesterday?: string;
  readonly today?: string;
  /** What stands before a writer's name. */
  readonly by?: string;
  /** The same, said by templates rather than in a sentence: "author", "written by". */
  readonly authorLabels?: string;
  /** The same with a colon anywhere in the text, where a name needs no spaces. */
  readonly authorLabelsInText?: string;
  /** What stands between two names: "and". */
  readonly joinsNames?: string;
  /** With what a byline goes on after its names. */
  readonly bylineEnds?: string;
  /** Words of a byline that belong to a role or a button. */
  readonly bylineRoles?: string;
  /** What an office is of, before its name: "political", "foreign". */
  readonly bylineBeats?: string;
  /** Roles written right after a name. */
  readonly rolesAfterNames?: string;
  /** What templates leave in place of a name. */
  readonly nonNames?: string;
  /** Words of a newsroom's, an agency's or a company's name. */
  readonly newsrooms?: string;
  /** That a date is the one of publication. */
  readonly published?: string;
  /** That a date is the one of a change. */
  readonly updated?: string;
  /** That a date is neither: of a manuscript, of a look at a source. */
  readonly otherDates?: string;
  /** In "page 2 of 3" the first word. */
  readonly pageLabels?: string;
  /** In "page 2 of 3" the second word. */
  readonly pageOf?: string;
  /** What stands above the summary that a page itself puts before its article, as a whole: "In brief". Separated by `|`. */
  readonly ownSummaries?: string;
  /** That what would follow is for those who pay. About this text, since labels of other articles stand near it. */
  readonly withheld?: string;
  /** Beside a percentage: that it is what is left to read. */
  readonly remaining?: string;
}
