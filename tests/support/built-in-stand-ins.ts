/**
 * Faithful stand-ins of the models that browsers have built in, since no test machine has the real ones: the interfaces
 * as specified (writing-assistance-apis, prompt-api, translation-api, Firefox's trial_ml.json). `installBuiltIns` names
 * nothing outside itself, so that it can be sent into a real browser as source.
 */

export interface BuiltInBehaviour {
  /** What `availability` tells before a download; `available` after it. */
  readonly availability?: 'available' | 'downloadable' | 'downloading' | 'unavailable';
  /** Languages that Summarizer and LanguageModel read and write. */
  readonly languages?: readonly string[];
  /** Languages between which Translator translates. */
  readonly translates?: readonly string[];
  /** LanguageModel refuses to be held to a schema. */
  readonly takesNoConstraint?: boolean;
  /** What Translator makes of some words: else it only says into which language it translates. */
  readonly mistranslates?: Readonly<Record<string, string>>;
  /** Characters that are one token of theirs. */
  readonly charactersPerToken?: number;
  readonly quota?: number;
  /** What is written, in these pieces; a piece that is `null` hangs until cancelled. */
  readonly pieces?: readonly (string | null)[];
  /** Name of the DOMException with which writing fails. */
  readonly failure?: string;
  /** Downloads do not end until cancelled. */
  readonly downloadHangs?: boolean;
  /** LanguageModel with the names that it had before they were changed. */
  readonly hasOldNames?: boolean;
}

export interface BuiltInCall {
  readonly api: 'Summarizer' | 'LanguageModel' | 'Translator';
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly text?: string;
}

/** @returns Every call, as it comes. @param target Gets `Summarizer`, `LanguageModel`, `Translator`. */
export function installBuiltIns(target: object, behaviour: BuiltInBehaviour = {}): BuiltInCall[] {
  const calls: BuiltInCall[] = [];
  const languages = behaviour.languages ?? ['en', 'es', 'ja'];
  const quota = behaviour.quota ?? 6000;
  const tokensOf = (text: string): number => Math.ceil(text.length / (behaviour.charactersPerToken ?? 4));
  let isDownloaded = false;

  const quotaError = (requested: number): Error => {
    const error = new DOMException('The input is too large.', 'QuotaExceededError');
    return Object.assign(error, { requested, quota });
  };

  function languagesIn(options: Record<string, unknown>): string[] {
    const expected = [
      ...((options.expectedInputs as unknown[]) ?? []),
      ...((options.expectedOutputs as unknown[]) ?? []),
    ];
    return [
      ...((options.expectedInputLanguages as string[]) ?? []),
      ...((options.expectedContextLanguages as string[]) ?? []),
      ...expected.flatMap((one) => (one as { languages: string[] }).languages),
      ...(options.outputLanguage ? [String(options.outputLanguage)] : []),
    ];
  }

  function availabilityOf(api: BuiltInCall['api'], options: Record<string, unknown>): string {
    const able =
      api === 'Translator'
        ? [options.sourceLanguage, options.targetLanguage].every((one) =>
            (behaviour.translates ?? []).includes(String(one)),
          )
        : languagesIn(options).every((one) => languages.includes(one));
    if (!able) return 'unavailable';
    return isDownloaded ? 'available' : (behaviour.availability ?? 'available');
  }

  async function download(options: Record<string, unknown>): Promise<void> {
    const target = new EventTarget();
    (options.monitor as ((target: EventTarget) => void) | undefined)?.(target);
    const signal = options.signal as AbortSignal | undefined;
    const progress = (loaded: number) =>
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
    progress(0);
    if (behaviour.downloadHangs) {
      await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    }
    if (!isDownloaded && (behaviour.availability ?? 'available') !== 'available') progress(0.5);
    signal?.throwIfAborted();
    progress(1);
    isDownloaded = true;
  }

  function streamOf(signal: AbortSignal | undefined): ReadableStream<string> {
    return new ReadableStream({
      async start(controller) {
        signal?.addEventListener('abort', () => controller.error(signal.reason));
        for (const piece of behaviour.pieces ?? ['- Written by the browser.']) {
          await Promise.resolve();
          if (signal?.aborted) return;
          if (piece === null) return;
          controller.enqueue(piece);
        }
        if (behaviour.failure) controller.error(new DOMException('It failed.', behaviour.failure));
        else controller.close();
      },
    });
  }

  function factory(api: BuiltInCall['api'], session: (options: Record<string, unknown>) => object): object {
    return {
      async availability(options: Record<string, unknown>) {
        calls.push({ api, method: 'availability', options: { ...options } });
        return availabilityOf(api, options);
      },
      async create(options: Record<string, unknown>) {
        calls.push({ api, method: 'create', options: { ...options } });
        (options.signal as AbortSignal | undefined)?.throwIfAborted();
        if (availabilityOf(api, options) === 'unavailable') throw new DOMException('No.', 'NotSupportedError');
        await download(options);
        return session(options);
      },
    };
  }

  const checked = (text: string): void => {
    if (tokensOf(text) > quota) throw quotaError(tokensOf(text));
  };

  Object.assign(target, {
    Summarizer: factory('Summarizer', (options) => ({
      inputQuota: quota,
      measureInputUsage: async (text: string) => tokensOf(text),
      summarizeStreaming(text: string, { signal }: { signal?: AbortSignal } = {}) {
        calls.push({ api: 'Summarizer', method: 'summarizeStreaming', options: { ...options }, text });
        checked(text);
        return streamOf(signal);
      },
      destroy: () => calls.push({ api: 'Summarizer', method: 'destroy', options: {} }),
    })),
    LanguageModel: factory('LanguageModel', (options) => ({
      ...(behaviour.hasOldNames
        ? { inputQuota: quota, measureInputUsage: async (text: string) => tokensOf(text) }
        : { contextWindow: quota, measureContextUsage: async (text: string) => tokensOf(text) }),
      promptStreaming(
        text: string,
        { signal, responseConstraint }: { signal?: AbortSignal; responseConstraint?: object } = {},
      ) {
        const said = { ...options, ...(responseConstraint && { responseConstraint }) };
        calls.push({ api: 'LanguageModel', method: 'promptStreaming', options: said, text });
        if (responseConstraint && behaviour.takesNoConstraint)
          throw new DOMException('No such constraint.', 'NotSupportedError');
        checked(text);
        return streamOf(signal);
      },
      destroy: () => calls.push({ api: 'LanguageModel', method: 'destroy', options: {} }),
    })),
    Translator: factory('Translator', (options) => ({
      inputQuota: Number.POSITIVE_INFINITY,
      async translate(text: string, { signal }: { signal?: AbortSignal } = {}) {
        calls.push({ api: 'Translator', method: 'translate', options: { ...options }, text });
        signal?.throwIfAborted();
        if (behaviour.failure) throw new DOMException('It failed.', behaviour.failure);
        const words = Object.entries(behaviour.mistranslates ?? {});
        const written = words.reduce((so, [from, to]) => so.replaceAll(from, to), text);
        return `[${String(options.targetLanguage)}] ${written}`;
      },
      destroy: () => calls.push({ api: 'Translator', method: 'destroy', options: {} }),
    })),
  });
  return calls;
}

export interface TrialMlBehaviour {
  /** What `runEngine` answers; a function that throws stands for a model that fails. */
  readonly summarize?: (text: string) => string;
  /** `createEngine` does not end. */
  readonly downloadHangs?: boolean;
  /** `createEngine` throws this, as it does with the preferences off. */
  readonly refusal?: string;
  /** `runEngine` answers `{ output }`, as it does in later versions. */
  readonly isWrapped?: boolean;
}

export interface TrialMlCall {
  readonly method: string;
  readonly request: unknown;
}

/** `browser.trial.ml` of Firefox. @returns It, and every call as it comes. */
export function trialMlStandIn(behaviour: TrialMlBehaviour = {}): { ml: object; calls: TrialMlCall[] } {
  const calls: TrialMlCall[] = [];
  const listeners = new Set<(progress: unknown) => void>();
  let hasEngine = false;
  const ml = {
    async createEngine(request: unknown) {
      calls.push({ method: 'createEngine', request });
      if (behaviour.refusal) throw new Error(behaviour.refusal);
      for (const totalLoaded of [0, 50, 100]) {
        for (const tell of listeners) tell({ type: 'downloading', statusText: 'in_progress', totalLoaded, total: 100 });
      }
      if (behaviour.downloadHangs) await new Promise(() => {});
      hasEngine = true;
    },
    async runEngine(request: { args: readonly string[] }) {
      calls.push({ method: 'runEngine', request });
      if (!hasEngine) throw new Error('No engine was created');
      const output = [{ summary_text: behaviour.summarize?.(request.args[0] ?? '') ?? 'The bridge was closed .' }];
      return behaviour.isWrapped ? { output } : output;
    },
    onProgress: {
      addListener: (listener: (progress: unknown) => void) => listeners.add(listener),
      removeListener: (listener: (progress: unknown) => void) => listeners.delete(listener),
    },
  };
  return { ml, calls };
}
