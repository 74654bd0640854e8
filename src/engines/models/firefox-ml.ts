/**
 * Runs Firefox's own inference (`browser.trial.ml`, behind the optional permission `trialML`): a summariser for English, one
 * thousand tokens at a time, that answers in one piece. "Trial" is Mozilla's word: it may change or be switched off.
 * It does not tell whether its model was downloaded; the click that grants the permission is the one that allows it.
 */
import { EngineError } from '../../errors.ts';
import { primaryTag } from '../../languages/same-language.ts';
import { textAt, valueAt } from '../http/value-at.ts';
import type { Model, ModelRequest } from '../model.ts';
import { abortable } from './built-in-session.ts';

export interface TrialMl {
  createEngine(options: { taskName: string; modelHub: string }): Promise<unknown>;
  runEngine(request: { args: readonly unknown[]; options?: object }): Promise<unknown>;
  readonly onProgress: {
    addListener(listener: (progress: unknown) => void): void;
    removeListener(listener: (progress: unknown) => void): void;
  };
}

/** Of distilbart-cnn, its model. */
const WINDOW_TOKENS = 1024;

export function firefoxMl(ml: TrialMl): Model {
  let engine: Promise<unknown> | undefined;
  const startEngine = async ({ signal, onDownload }: ModelRequest): Promise<void> => {
    const tellDownload = (progress: unknown): void => {
      const [loaded, total] = [valueAt(progress, 'totalLoaded'), valueAt(progress, 'total')];
      if (typeof loaded === 'number' && typeof total === 'number' && total > 0)
        onDownload?.(Math.min(1, loaded / total));
    };
    ml.onProgress.addListener(tellDownload);
    try {
      engine ??= ml.createEngine({ taskName: 'summarization', modelHub: 'huggingface' });
      await unlessSwitchedOff(engine, signal);
    } catch (thrown) {
      engine = undefined;
      throw thrown;
    } finally {
      ml.onProgress.removeListener(tellDownload);
    }
  };
  return {
    host: undefined,
    name: undefined,
    followsInstructions: false,
    availability: async (articleLanguage, language) =>
      primaryTag(articleLanguage) === 'en' && primaryTag(language) === 'en' ? 'available' : 'unavailable',
    async measure(_, _enough, request) {
      await startEngine(request);
      return { followsInstructions: false, tokens: WINDOW_TOKENS };
    },
    async write(prompt, request) {
      await startEngine(request);
      const answer = await unlessSwitchedOff(ml.runEngine({ args: [prompt.text] }), request.signal);
      const text = textAt(answer, 0, 'summary_text') ?? textAt(answer, 'output', 0, 'summary_text');
      if (text === undefined) throw new EngineError('engine-broken');
      if (!text.trim()) throw new EngineError('engine-empty');
      return text;
    },
    close() {
      engine = undefined;
    },
  };
}

/** Firefox's calls cannot be cancelled: they go on, and nobody waits for them. */
async function unlessSwitchedOff<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await abortable(work, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    // Also where the interface has another shape than it had.
    throw new EngineError('engine-unavailable', {}, String(thrown));
  }
}
