/** Declares what every way to make a summary promises: the contract between the background and this folder. */
import type { Article } from '../article/article.ts';
import type { Answer } from '../summary/answer.ts';
import type { Summary } from '../summary/summary.ts';
import type { Exchange } from './http/exchange.ts';
import type { Availability } from './model.ts';

type Step = 'download' | 'load' | 'read' | 'think' | 'write' | 'check';

export interface SummarizeRequest {
  /** Points wanted, 1–12. */
  readonly points: number;
  readonly signal: AbortSignal;
  /** BCP 47 language to write in; missing: the article's. */
  readonly language?: string;
  /** The reader's own words: "explain it as if I were new to this". */
  readonly instruction?: string;
  /** A click was given for downloading a model, should one be needed. */
  readonly mayDownload?: boolean;
  /** @param share 0..1 of this step, where it is known */
  onProgress?(step: Step, share?: number): void;
  /** The text so far, not checked yet; at every piece that arrives, so whoever stores it slows it down. */
  onDraft?(soFar: string): void;
  /** Every request as it goes out and again as it ends, well or not: the same `startedAt`, host and `bytesOut`. */
  onExchange?(exchange: Exchange): void;
}

export interface Engine {
  /** Of the catalog. */
  readonly id: string;
  /** Whether the article's text leaves this computer. A server at a loopback address is on this computer. */
  readonly privacy: 'on-device' | 'sends-text';
  /** The server that is sent the text, with its port. Its presence decides the consent, loopback or not. */
  readonly host?: string;
  /** As its server calls it. */
  readonly model?: string;
  /** It chooses sentences of the article, and writes none. */
  readonly isPicking?: true;
  /** For an article in `language`, to be written in `output`; asks no server. */
  availability(language: string, output?: string): Promise<Availability>;
  /**
   * Downloads what a summary of an article in `language` needs; to be called from the reader's click. Missing for
   * engines that need nothing. @throws like `summarize`.
   */
  download?(language: string, request: Omit<SummarizeRequest, 'points'>): Promise<void>;
  /** @throws AppError when it cannot deliver; the signal's own reason when aborted. */
  summarize(article: Article, request: SummarizeRequest): Promise<Summary>;
  /** Missing for engines that follow no instructions. */
  ask?(article: Article, question: string, request: Omit<SummarizeRequest, 'points'>): Promise<Answer>;
  /** All that `summarize` would send of the article and about it, for the reader to see before the first time. */
  textToSend?(
    article: Article,
    request: Pick<SummarizeRequest, 'points' | 'language' | 'instruction'>,
  ): Promise<string>;
}
