/** Declares what an engine needs from outside, handed in by whoever runs it, so that this folder knows no browser. */
import type { LoadTextAnalysis } from '../summary/text-analysis-type.ts';
import type { Limits } from './http/limits.ts';
import type { LocalModels } from './models/in-browser.ts';

export interface EngineDependencies {
  readonly fetch: typeof fetch;
  /** For the chosen engine's server. It goes into a request's headers and nowhere else. */
  readonly key?: string;
  /** Of its requests; missing: the usual ones. */
  readonly limits?: Limits;
  readonly loadTextAnalysis: LoadTextAnalysis;
  /** @returns BCP 47, `undefined` where it is not sure. */
  detectLanguage(text: string): Promise<string | undefined>;
  /** Of the very context that will run the engine: `globalThis` there. */
  readonly globals: object;
  /** `browser.trial.ml` of Firefox, where the reader allowed it. */
  readonly trialMl?: object;
  /** Runs the reader's own models inside the extension. */
  readonly localModels?: LocalModels;
}
