/** Declares what loads a model and writes with it, so that the rules of loading and stopping are tested without one. */
import type { ModelRunEvent, ModelRunOrder } from '../messaging/model-run.ts';

export interface LoadedModel {
  /** Settles when the answer has ended, or soon after the signal. @throws what ended it */
  write(order: ModelRunOrder, tell: (event: ModelRunEvent) => void, signal: AbortSignal): Promise<void>;
  /** Frees its memory at once; what it is writing fails. */
  free(): void;
}

/**
 * @param onRead More of the file was read. @param signal Ends it, and frees what it has taken.
 * @throws Where the file is no model that it can run, or there is too little memory.
 */
export type LoadModel = (
  file: Blob,
  contextTokens: number,
  onRead: () => void,
  signal: AbortSignal,
) => Promise<LoadedModel>;

/** Tokens of the prompt, and of all that fits. */
export class PromptTooLong extends Error {}
