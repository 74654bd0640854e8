/**
 * Keeps what the scripts in a page share in its isolated world: the detector, the boxes, the extractor, the box's view. The page
 * itself cannot see it. Also keeps each from running twice in one document.
 */
import type { Article, Source } from '../article/article.ts';
import type { findTextBlocks, TextBlock } from '../article/detection/find-text-blocks.ts';
import type { FindOwnSummary } from '../article/read-article.ts';
import type { FindStory } from '../article/story/find-story.ts';
import type { Texts } from '../i18n/text.ts';
import type { BoxOffer, ViewPreferences } from '../messaging/content-calls.ts';
import type { Box } from './box/box.ts';
import type { callBackground } from './call-from-web-page.ts';

/** What the extractor does for the box's view. */
export interface ExtractedPage {
  /** A click is near: reads the article into memory, for some seconds and as long as the page stays as it is. */
  readAhead(): void;
  /** @returns Nothing for a page that is no article. */
  read(): Article | undefined;
  preferences(): Promise<ViewPreferences>;
  /** @param focused Where the focus is, within the box that the reader comes from: it is led back there. */
  markSources(article: Article, sources: readonly Source[], focused: Element | null): Promise<void>;
  previewSources(article: Article, sources: readonly Source[]): Promise<void>;
  unmarkSources(): void;
}

export interface BoxView {
  /** Reads the article and shows its summary in the box, or closes it again. */
  toggleSummary(box: Box, page: ExtractedPage): void;
  toggleHideMenu(box: Box): void;
}

export interface MarksView {
  show(ranges: readonly Range[], way: MarksWay): void;
  hide(): void;
}

export interface MarksWay {
  /** All, where the reader chose another language than the browser's. */
  readonly texts: Texts | undefined;
  /** Takes the marks away and leads the reader to the summary. */
  back(): void;
  /** Takes the marks away and leaves the reader where they are. */
  unmark(): void;
}

export interface BoxesApi {
  /**
   * Offers boxes for the story that the reader is at. Those of another go, but what is open stays while its story does.
   *
   * @param blocks The page's paragraphs, as they were just found.
   */
  offer(offer: BoxOffer, blocks: readonly TextBlock[]): void;
  /** The page is no article any more. */
  leave(): void;
}

/** Calls with which a page has the background run a file in it. */
export type ScriptInjection = 'injectExtractor' | 'injectBoxView' | 'injectMarksView';

/** What the extractor asks of the boxes' script, which has looked at the page before it. */
interface PageLooks {
  readonly findStory: FindStory;
  readonly findOwnSummary: FindOwnSummary;
}

interface World {
  /** Handed over with the offer of a box; for the extractor, which comes after it. */
  texts?: Texts | undefined;
  /** The detector's, as the next three: it is there before all others. */
  loadScript?: (file: string, injection?: ScriptInjection) => Promise<void>;
  callBackground?: typeof callBackground;
  /** Whether this page is likely an article, whatever its length. */
  isLikely?: () => boolean;
  findTextBlocks?: typeof findTextBlocks;
  looks?: PageLooks;
  /** What pages call a summary of their own; see languages/own-summaries.ts. Handed over by the background. */
  ownSummaries?: string;
  boxes?: BoxesApi;
  extractor?: ExtractedPage;
  boxView?: BoxView;
  marksView?: MarksView;
}

const KEY = Symbol.for('get-a-summary');

export function isolatedWorld(): World {
  const holder = globalThis as { [KEY]?: World };
  holder[KEY] ??= {};
  return holder[KEY];
}
