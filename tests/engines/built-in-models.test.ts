/** The models that browsers have built in, by stand-ins of their specified interfaces. */
import { describe, expect, it } from 'vitest';
import type { Engine, SummarizeRequest } from '../../src/engines/engine.ts';
import { createEngine } from '../../src/engines/setup/create-engine.ts';
import {
  type BuiltInBehaviour,
  type BuiltInCall,
  installBuiltIns,
  type TrialMlBehaviour,
  trialMlStandIn,
} from '../support/built-in-stand-ins.ts';
import { loadTextAnalysis } from '../support/instant-engine.ts';
import { inventedArticle } from '../support/invented-article.ts';

const detectLanguage = async (): Promise<undefined> => undefined;
const WRITTEN = ['- The Marlow bridge was closed on Tuesday.\n', '- Nobody was hurt.'];

function browserEngine(
  behaviour: BuiltInBehaviour = {},
  without: readonly string[] = [],
): { engine: Engine; calls: BuiltInCall[] } {
  const globals: Record<string, unknown> = {};
  const calls = installBuiltIns(globals, { pieces: WRITTEN, ...behaviour });
  for (const name of without) delete globals[name];
  return { engine: createEngine({ engine: 'browser' }, { fetch, detectLanguage, loadTextAnalysis, globals }), calls };
}

function firefoxEngine(behaviour: TrialMlBehaviour = {}) {
  const { ml, calls } = trialMlStandIn(behaviour);
  return {
    engine: createEngine({ engine: 'firefox' }, { fetch, detectLanguage, loadTextAnalysis, globals: {}, trialMl: ml }),
    calls,
  };
}

function request(changes: Partial<SummarizeRequest> = {}): SummarizeRequest {
  return { points: 5, signal: new AbortController().signal, ...changes };
}

const inSpanish = (): ReturnType<typeof inventedArticle> => ({ ...inventedArticle(), language: 'es' });
const inGerman = (): ReturnType<typeof inventedArticle> => ({ ...inventedArticle(), language: 'de' });
const made = (calls: readonly BuiltInCall[], api: BuiltInCall['api']) =>
  calls.filter((call) => call.api === api && call.method === 'create');
const used = (calls: readonly BuiltInCall[]) =>
  calls.filter(({ method }) => /Streaming|translate/.test(method)).map(({ api }) => api);

describe('the browser’s own model', () => {
  it('writes checked points without a host, and shows them as they grow', async () => {
    const { engine } = browserEngine();
    const drafts: string[] = [];
    const summary = await engine.summarize(inventedArticle(), request({ onDraft: (draft) => drafts.push(draft) }));
    expect(engine.privacy).toBe('on-device');
    expect(engine.host).toBeUndefined();
    expect(engine.textToSend).toBeUndefined();
    expect(summary.host).toBeUndefined();
    expect(summary.points.map(({ text }) => text)).toEqual([
      'The Marlow bridge was closed on Tuesday.',
      'Nobody was hurt.',
    ]);
    expect(summary.points[1]?.check?.verdict).toBe('comparing');
    expect(drafts).toHaveLength(2);
  });

  it('is asked for with the same options as it is made with, every one of them said', async () => {
    const { engine, calls } = browserEngine();
    await engine.summarize(inSpanish(), request());
    const [creation] = made(calls, 'Summarizer');
    const { signal, monitor, ...options } = creation?.options ?? {};
    expect(options).toEqual({
      type: 'key-points',
      format: 'plain-text',
      length: 'medium',
      sharedContext: expect.any(String),
      expectedContextLanguages: ['en'],
      expectedInputLanguages: ['es'],
      outputLanguage: 'es',
    });
    const asked = calls.filter(({ method }) => method === 'availability').map((call) => call.options);
    expect(asked).toContainEqual(options);
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(monitor).toBeInstanceOf(Function);
  });

  it('frees its memory afterwards, also when it failed', async () => {
    const well = browserEngine();
    await well.engine.summarize(inventedArticle(), request());
    const badly = browserEngine({ failure: 'OperationError' });
    await expect(badly.engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code: 'engine-broken' });
    for (const { calls } of [well, badly]) {
      await Promise.resolve();
      const count = (method: string) => calls.filter((call) => call.method === method).length;
      expect(count('destroy')).toBe(count('create'));
    }
  });

  it('downloads nothing without a click', async () => {
    const { engine, calls } = browserEngine({ availability: 'downloadable' });
    expect(await engine.availability('en')).toBe('downloadable');
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({
      code: 'engine-needs-download',
    });
    expect(calls.filter(({ method }) => method === 'create')).toEqual([]);
  });

  it('downloads after a click and tells how far it is', async () => {
    const { engine } = browserEngine({ availability: 'downloadable' });
    const shares: (number | undefined)[] = [];
    const onProgress: SummarizeRequest['onProgress'] = (step, share) => {
      if (step === 'download') shares.push(share);
    };
    await engine.download?.('en', { signal: new AbortController().signal, onProgress });
    expect(shares).toEqual([0, 0.5, 1]);
    expect(await engine.availability('en')).toBe('available');
    await engine.summarize(inventedArticle(), request());
  });

  it('can be cancelled while it downloads and while it writes', async () => {
    const reason = new Error('enough');
    const downloading = new AbortController();
    const slow = browserEngine({ availability: 'downloadable', downloadHangs: true });
    const onProgress = (): void => downloading.abort(reason);
    await expect(
      slow.engine.summarize(
        inventedArticle(),
        request({
          mayDownload: true,
          signal: downloading.signal,
          onProgress: (step) => step === 'download' && onProgress(),
        }),
      ),
    ).rejects.toBe(reason);
    const writing = new AbortController();
    const hanging = browserEngine({ pieces: ['- The bridge', null] });
    await expect(
      hanging.engine.summarize(
        inventedArticle(),
        request({ signal: writing.signal, onDraft: () => writing.abort(reason) }),
      ),
    ).rejects.toBe(reason);
  });

  it('reads what is too long for it in parts, by its own count', async () => {
    const { engine, calls } = browserEngine({ quota: 400, charactersPerToken: 3 });
    const paragraphs = Array.from(
      { length: 30 },
      (_, index) => `On day ${index} the harbour office heard another witness of the accident.`,
    );
    const { coverage } = await engine.summarize(inventedArticle({ paragraphs }), request());
    expect(coverage).toEqual({ read: 30, of: 30 });
    const read = calls.filter(({ method }) => method === 'summarizeStreaming');
    expect(read.length).toBeGreaterThan(2);
    expect(read[0]?.options.type).toBe('tldr');
    expect(read.at(-1)?.options.type).toBe('key-points');
  });

  it('is measured by the names that its interface had before, where the browser is older', async () => {
    const { engine, calls } = browserEngine({ quota: 1500, hasOldNames: true }, ['Summarizer']);
    const paragraphs = Array.from(
      { length: 120 },
      (_, day) => `On day ${day} the harbour office heard a witness of the accident.`,
    );
    const summary = await engine.summarize(inventedArticle({ paragraphs }), request());
    expect(summary.coverage).toMatchObject({ read: 120, of: 120 });
    expect(used(calls).length).toBeGreaterThan(1);
  });

  it.each([
    ['QuotaExceededError', 'engine-too-long'],
    ['NotReadableError', 'engine-refused'],
    ['NotAllowedError', 'engine-needs-download'],
    ['AbortError', 'engine-cut-off'],
    ['UnknownError', 'engine-broken'],
  ])('that fails with %s ends in %s', async (failure, code) => {
    const { engine } = browserEngine({ failure });
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code });
  });

  it('says that it is not there for a language that it does not know', async () => {
    const { engine } = browserEngine();
    expect(await engine.availability('de')).toBe('unavailable');
    await expect(engine.summarize(inGerman(), request())).rejects.toMatchObject({ code: 'engine-unavailable' });
  });

  it('has its text translated where it does not write the reader’s language', async () => {
    const { engine, calls } = browserEngine({ translates: ['en', 'de'] });
    expect(await engine.availability('en', 'de')).toBe('available');
    const summary = await engine.summarize(inventedArticle(), request({ language: 'de' }));
    expect(summary.language).toBe('de');
    expect(summary.points[1]?.text).toBe('[de] Nobody was hurt.');
    expect(summary.notChecked).toContain('wording');
    expect(used(calls)[0]).toBe('Summarizer');
    expect(used(calls)).toContain('Translator');
  });

  it('answers questions with the one that follows instructions, each in a session of its own', async () => {
    const { engine, calls } = browserEngine({ pieces: ['Nobody was hurt.'] });
    const answer = await engine.ask?.(inventedArticle(), 'Was anybody hurt?', request());
    await engine.ask?.(inventedArticle(), 'Really?', request());
    expect(answer?.sentences.map(({ text }) => text)).toEqual(['Nobody was hurt.']);
    expect(used(calls)).toEqual(['LanguageModel', 'LanguageModel']);
    const instructed = made(calls, 'LanguageModel').filter(({ options }) => options.initialPrompts);
    expect(instructed).toHaveLength(2);
  });

  it('fulfils a request with the one that follows instructions, and summarises with it where the other is missing', async () => {
    const both = browserEngine();
    await both.engine.summarize(inventedArticle(), request({ instruction: 'for a child' }));
    expect(used(both.calls)).toEqual(['LanguageModel']);
    const one = browserEngine({}, ['Summarizer']);
    await one.engine.summarize(inventedArticle(), request());
    expect(used(one.calls)).toEqual(['LanguageModel']);
  });

  it('answers no questions where only the summariser is there', () => {
    expect(browserEngine({}, ['LanguageModel']).engine.ask).toBeUndefined();
  });

  it('is no engine in a browser that has none', () => {
    expect(() => createEngine({ engine: 'browser' }, { fetch, detectLanguage, loadTextAnalysis, globals: {} })).toThrow(
      expect.objectContaining({ code: 'engine-unavailable' }),
    );
  });
});

describe('Firefox’s own model', () => {
  it('writes checked points and tells of its download', async () => {
    const { engine } = firefoxEngine({ summarize: () => 'The Marlow bridge was closed on Tuesday. Nobody was hurt.' });
    const shares: (number | undefined)[] = [];
    await engine.download?.('en', {
      signal: new AbortController().signal,
      onProgress: (_, share) => shares.push(share),
    });
    expect(shares).toEqual([0, 0.5, 1]);
    const summary = await engine.summarize(inventedArticle(), request());
    expect(summary.gist.text).toBe('The Marlow bridge was closed on Tuesday.');
    expect(summary.points.map(({ text }) => text)).toEqual(['Nobody was hurt.']);
  });

  it('is understood in either shape of its answer', async () => {
    for (const isWrapped of [false, true]) {
      const { engine } = firefoxEngine({ isWrapped, summarize: () => 'The Marlow bridge was closed on Tuesday.' });
      expect((await engine.summarize(inventedArticle(), request())).gist.text).toContain('Marlow bridge');
    }
  });

  it('reads a long article in parts of a thousand tokens', async () => {
    const { engine, calls } = firefoxEngine({ summarize: () => 'The harbour office heard a witness.' });
    const paragraphs = Array.from(
      { length: 60 },
      (_, index) => `On day ${index} the harbour office heard another witness of the accident.`,
    );
    const { coverage } = await engine.summarize(inventedArticle({ paragraphs }), request());
    expect(coverage).toEqual({ read: 60, of: 60 });
    const texts = calls
      .filter(({ method }) => method === 'runEngine')
      .map(({ request }) => (request as { args: readonly [string] }).args[0]);
    expect(texts.length).toBeGreaterThan(2);
    // Four characters are a token of its model in English; a fourth of its window is left for the answer.
    for (const text of texts) expect(text.length).toBeLessThan(0.75 * 1024 * 4);
  });

  it('knows English only', async () => {
    const { engine } = firefoxEngine();
    expect(await engine.availability('en-GB')).toBe('available');
    expect(await engine.availability('fr')).toBe('unavailable');
  });

  it('can be cancelled though Firefox’s call cannot', async () => {
    const reason = new Error('enough');
    const cancel = new AbortController();
    const { engine } = firefoxEngine({ downloadHangs: true });
    const work = engine.summarize(
      inventedArticle(),
      request({ signal: cancel.signal, onProgress: (step) => step === 'download' && cancel.abort(reason) }),
    );
    await expect(work).rejects.toBe(reason);
  });

  it('is said to be unavailable where Firefox has switched it off', async () => {
    const { engine } = firefoxEngine({ refusal: 'ml inference is disabled' });
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code: 'engine-unavailable' });
  });

  it('is no engine without the permission', () => {
    expect(() => createEngine({ engine: 'firefox' }, { fetch, detectLanguage, loadTextAnalysis, globals: {} })).toThrow(
      expect.objectContaining({ code: 'engine-unavailable' }),
    );
  });
});
