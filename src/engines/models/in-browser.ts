/** Writes with a model that runs inside the extension: the reader's own file, in this browser's storage. Nothing leaves the computer. */
import { EngineError } from '../../errors.ts';
import { startWatchdog } from '../http/watchdog.ts';
import type { Model } from '../model.ts';
import { picksGrammar } from '../picks/picks-grammar.ts';
import { collectPieces, type Piece } from './collect-text.ts';

/** What runs it: handed in, since this folder knows no browser. */
export interface LocalModels {
  /** @returns What it reads at once, as its file says it; `undefined` where it is not stored. */
  contextTokens(model: string): Promise<number | undefined>;
  /** @throws EngineError; whatever it likes where what runs the model has ended. */
  run(order: LocalRun, signal: AbortSignal): AsyncIterable<LocalEvent>;
}

interface LocalRun {
  readonly model: string;
  readonly contextTokens: number;
  readonly instructions: string;
  readonly article: string;
  readonly maxAnswerTokens: number;
  /** What the answer may be (GBNF); missing: any text. */
  readonly grammar?: string;
}

type LocalEvent =
  | { readonly kind: 'loading' }
  | { readonly kind: 'thinking' }
  /** 0..1 of the prompt. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly isCut: boolean };

/** Tokens of prompt and answer: a news article. More would take memory for each, and on one core a minute for every thousand. Set by hand. */
const MAX_CONTEXT_TOKENS = 4096;
/**
 * Tokens of an answer: room for its lines in any script, and an end to a small model that goes round in circles. At most what is
 * kept free for an answer (generate/condense.ts). Set by hand.
 */
const MAX_ANSWER_TOKENS = 1000;
const TOKENS_OF_A_LINE = 100;
/** Milliseconds, in which one core loads a large file, or reads what it reads in one go. Set by hand. */
const MAX_SILENCE = 180_000;

export function inBrowserModel(name: string, models: LocalModels): Model {
  const contextOf = async (): Promise<number> => {
    const tokens = await models.contextTokens(name);
    if (tokens === undefined) throw new EngineError('engine-model-gone', { model: name });
    return Math.min(tokens, MAX_CONTEXT_TOKENS);
  };
  return {
    host: undefined,
    name,
    followsInstructions: true,
    availability: async () => 'available',
    measure: async () => ({ followsInstructions: true, tokens: await contextOf() }),
    async write({ task, instructions, article, points, pick }, request) {
      const order: LocalRun = {
        model: name,
        contextTokens: await contextOf(),
        instructions,
        article,
        maxAnswerTokens:
          task === 'summarize' ? Math.min(MAX_ANSWER_TOKENS, (points + 1) * TOKENS_OF_A_LINE) : MAX_ANSWER_TOKENS,
        ...(pick && { grammar: picksGrammar(pick) }),
      };
      const watchdog = startWatchdog(MAX_SILENCE);
      const either = AbortSignal.any([request.signal, watchdog.signal]);
      async function* pieces(): AsyncGenerator<Piece> {
        for await (const event of models.run(order, either)) {
          watchdog.feed(MAX_SILENCE);
          if (event.kind === 'loading') request.onLoading?.();
          else if (event.kind === 'reading') request.onReading?.(event.share);
          else if (event.kind === 'thinking') yield { isThought: true };
          else if (event.kind === 'text') yield { text: event.text };
          else yield { end: event.isCut ? 'cut' : 'finished' };
        }
      }
      try {
        return await collectPieces(pieces(), request);
      } catch (thrown) {
        request.signal.throwIfAborted();
        // The error's sentence is about a host; here the model is what took too long.
        if (watchdog.signal.aborted) throw new EngineError('engine-slow', { host: name, model: name });
        // What ran it was ended before a line was whole: the browser needed the memory, or its page was closed.
        throw thrown instanceof EngineError
          ? thrown
          : new EngineError('engine-cut-off', { model: name }, String(thrown));
      } finally {
        watchdog.stop();
      }
    },
  };
}
