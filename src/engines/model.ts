/**
 * Declares what writes text: the contract of every file in `models/`. A model knows how to talk to its server or its
 * browser; what is asked of it, how an article is cut to fit and how the answer is checked is decided above it.
 */
import type { Exchange } from './http/exchange.ts';
import type { PickOrder } from './picks/pick-order.ts';

/** As the built-in models of Chrome tell it. `downloadable` takes a click. */
export type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/**
 * What one call is for: `condense` shortens a part of an article that is too long to be read at once, `pick` asks for numbers of
 * sentences.
 */
export type Task = 'summarize' | 'condense' | 'answer' | 'pick';

export interface Prompt {
  readonly task: Task;
  /** What to do, by us, in English. */
  readonly instructions: string;
  /** The article or a part of it inside its fence, and what to do said once more: for models that follow instructions. */
  readonly article: string;
  /** The same without fence and words of ours: for models that only summarise. */
  readonly text: string;
  /** BCP 47 language of `article`; `und` when unknown. */
  readonly articleLanguage: string;
  /** BCP 47 language to write in. */
  readonly language: string;
  /** Holds an instruction of the reader, which a model that takes none cannot follow. */
  readonly isCustom: boolean;
  /** Points wanted, for models that take no instructions. */
  readonly points: number;
  /** Of a `pick`: what its answer may be, for models that can be held to it. */
  readonly pick?: PickOrder;
}

/** What a model reads at once: prompt and answer together. */
export interface ModelWindow {
  readonly tokens: number;
  /** Whether it is given the prompt's instructions too; where not, they take no room. */
  readonly followsInstructions: boolean;
  /** The model's own count of a prompt; missing where it has none and tokens are estimated. */
  count?(prompt: Prompt): Promise<number>;
}

export interface ModelRequest {
  readonly signal: AbortSignal;
  /** A click was given for downloading a model, should one be needed. */
  readonly mayDownload: boolean;
  /** @param share 0..1 */
  onDownload?(share: number): void;
  onExchange?(exchange: Exchange): void;
  /** The server is still loading the model; called at every try. */
  onLoading?(): void;
}

export interface WriteRequest extends ModelRequest {
  /** The whole text so far, at every piece that arrives. */
  onText?(soFar: string): void;
  /** How much of the prompt the model has read, 0..1; only of models that tell. */
  onReading?(share: number): void;
  /** The model thinks before it writes, or again; called as often as it tells. */
  onThought?(): void;
  /** The answer broke off: what is returned are the lines of it that are whole. */
  onCut?(): void;
}

/** A model that a server offers. */
export interface ListedModel {
  /** As its server calls it, to be sent back as it is. */
  readonly id: string;
  /** Of its window, where the server says it. */
  readonly tokens?: number | undefined;
}

export interface Model {
  /** With its port; `undefined`: the text stays in this browser. */
  readonly host: string | undefined;
  /** As its server calls it. */
  readonly name: string | undefined;
  /** A summariser does not: no questions, no instructions of the reader. */
  readonly followsInstructions: boolean;
  /** @param language BCP 47 language of the article; `output`: to write in. Asks no server. */
  availability(language: string, output: string): Promise<Availability>;
  /**
   * @param enough Tokens with which everything would fit: a window known to be that large need not be asked for.
   * @throws AppError `engine-*`
   */
  measure(prompt: Prompt, enough: number, request: ModelRequest): Promise<ModelWindow>;
  /** @throws AppError `engine-*`; the signal's own reason when aborted. */
  write(prompt: Prompt, request: WriteRequest): Promise<string>;
  /** Frees what the calls before held in memory. */
  close?(): void;
}
