/** What every way to make a summary promises. One file per engine beside this one, each listed in catalog.ts. */
import type { Article } from '../article/article.ts';
import type { Summary } from '../summary/summary.ts';

export interface EngineRequest {
  /** Points wanted, 1–12. */
  readonly points: number;
  readonly signal: AbortSignal;
}

export interface Engine {
  readonly id: string;
  /** Whether the article's text leaves this computer. Decides the consent prompt. */
  readonly privacy: 'on-device' | 'sends-text';
  isAvailable(): Promise<boolean>;
  /** @throws AppError when it cannot deliver; the signal's own reason when aborted. */
  summarize(article: Article, request: EngineRequest): Promise<Summary>;
}
