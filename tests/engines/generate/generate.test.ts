/** The whole way of a generated summary and of an answer, against a real server whose words the test chooses. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Engine, SummarizeRequest } from '../../../src/engines/engine.ts';
import type { Exchange } from '../../../src/engines/http/exchange.ts';
import { createEngine } from '../../../src/engines/setup/create-engine.ts';
import { loadTextAnalysis } from '../../support/instant-engine.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import {
  type AnswerModelRequest,
  type ModelServer,
  sendEvents,
  sendJson,
  startModelServer,
  streamedEvents,
} from '../../support/model-server.ts';
import { openModelServers } from '../../support/open-model-servers.ts';

const GOOD = [
  'The Marlow bridge was closed on Tuesday after a barge struck one of its piers.',
  '- Engineers found a crack two metres long in the eastern pier.',
  '- The bridge carries 14,000 cars a day between the old town and the port.',
].join('\n');

const open = openModelServers();

/** A stand-in for the browser's detector: it knows German and English by one word each. */
const detectLanguage = async (text: string): Promise<string> => (/\b(?:der|die|das|und)\b/.test(text) ? 'de' : 'en');

interface Sent {
  readonly messages: readonly { readonly content: string }[];
}
const instructionsOf = (body: unknown): string => (body as Sent).messages[0]?.content ?? '';
const articleOf = (body: unknown): string => (body as Sent).messages[1]?.content ?? '';

async function engineAt(answer: AnswerModelRequest): Promise<{ engine: Engine; server: ModelServer }> {
  const server = await startModelServer(answer);
  open.push(server);
  const limits = { firstByte: 2000, silence: 2000, answerBytes: 100_000, backOff: [5], longestWait: 1 };
  const choice = { engine: 'vllm', address: server.origin, model: 'small' } as const;
  const engine = createEngine(choice, {
    fetch: globalThis.fetch,
    limits,
    detectLanguage,
    loadTextAnalysis,
    globals: {},
  });
  return { engine, server };
}

/** Answers each writing with the next of `texts`, the last again and again; with a window where one is given. */
function writes(texts: readonly string[], windowTokens = 100_000): AnswerModelRequest {
  let next = 0;
  return ({ method }, response) => {
    if (method === 'GET') sendJson(response, 200, { data: [{ id: 'small', max_model_len: windowTokens }] });
    else sendEvents(response, streamedEvents('openai', [texts[Math.min(next++, texts.length - 1)] ?? '']));
  };
}

function request(changes: Partial<SummarizeRequest> = {}): SummarizeRequest {
  return { points: 5, signal: new AbortController().signal, ...changes };
}

const writing = (server: ModelServer) => server.requests.filter(({ method }) => method === 'POST');
const longArticle = (): Article =>
  inventedArticle({
    paragraphs: Array.from(
      { length: 40 },
      (_, index) =>
        `On day ${index + 1} of the inquiry the harbour office heard witness number ${index + 1}. The barge had lost its engine in strong wind, according to its owner.`,
    ),
  });

describe('a generated summary', () => {
  it('has the model’s points, each checked and with its sources in the article', async () => {
    const { engine, server } = await engineAt(writes([GOOD]));
    const article = { ...inventedArticle(), wordCount: 300 };
    const summary = await engine.summarize(article, request());
    expect(summary).toMatchObject({
      engine: 'vllm',
      model: 'small',
      host: new URL(server.origin).host,
      language: 'en',
      direction: 'ltr',
      coverage: { read: 6, of: 6 },
      notChecked: ['roles'],
    });
    expect(summary.gist.text).toContain('Marlow bridge was closed');
    expect(summary.points.map(({ text }) => text)).toEqual(GOOD.split('\n- ').slice(1));
    for (const point of summary.points) {
      // It is English: a model reads it once it is shown.
      expect(point.check?.verdict).toBe('comparing');
      const [source] = point.sources;
      const block = article.blocks.find(({ id }) => id === source?.block);
      expect(block?.text.slice(source?.start, source?.end)).toContain(point.text.slice(0, 20));
    }
    expect(summary.points[0]?.isKey).toBe(true);
    expect(summary.facts).toBeDefined();
  });

  it('has the article’s own sentence instead of what it does not say, and keeps what was written, marked', async () => {
    const invented = '- The bridge carries 40,000 cars a day.\n- Pirates stole the golden anchor of the museum.';
    const { engine } = await engineAt(writes([`A bridge is closed.\n${invented}`]));
    const { points, leftOut = [] } = await engine.summarize(inventedArticle(), request());
    const [number] = points;
    expect(number?.text).toBe('The bridge carries 14,000 cars a day between the old town and the port.');
    expect(number?.check).toBeUndefined();
    const { text = '', check } = number?.written ?? {};
    const marked = check?.findings.map(({ start, end }) => text.slice(start, end));
    expect(marked?.join(' ')).toContain('40,000');
    const fable = [...points.map(({ written }) => written), ...leftOut].find((one) => one?.text.startsWith('Pirates'));
    expect(fable?.check?.verdict).toBe('unsupported');
  });

  it.each<[string, AnswerModelRequest]>([
    [
      'at its limit',
      (_, response) => sendEvents(response, streamedEvents('openai', [GOOD, '\n- Nobody was hu'], 'cut')),
    ],
    [
      'politely, but too soon',
      (_, response) => sendEvents(response, streamedEvents('openai', [`${GOOD}\n- Nob`, 'ody']).slice(0, 3)),
    ],
    [
      'with its connection',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const events = streamedEvents('openai', [`${GOOD}\n`, '- Nobody']).slice(0, 3);
        response.write(events.join(''), () => setTimeout(() => response.destroy(), 20));
      },
    ],
  ])('keeps the whole lines of an answer that breaks off %s, and says that it did', async (_, answer) => {
    const { engine } = await engineAt((asked, response) => {
      if (asked.method === 'GET') sendJson(response, 200, { data: [{ id: 'small', max_model_len: 100_000 }] });
      else answer(asked, response);
    });
    const { gist, points, coverage } = await engine.summarize({ ...inventedArticle(), wordCount: 300 }, request());
    expect(gist.text).toMatch(/^The Marlow bridge/);
    expect(points.map(({ text }) => text)).toEqual(GOOD.split('\n- ').slice(1));
    expect(coverage.isCutOff).toBe(true);
  });

  it.each(['The Marlow bridge was', 'Here is the summary:\n- The', '<think>One\ntwo\n'])(
    'is none where nothing whole had been written: %j',
    async (text) => {
      const { engine } = await engineAt((_, response) => sendEvents(response, streamedEvents('openai', [text], 'cut')));
      await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code: 'engine-cut-off' });
    },
  );

  it('is not said to have broken off where only the answer in the wrong language did', async () => {
    let asked = 0;
    const german = 'Die Marlow-Brücke wurde am Dienstag gesperrt, und der Frachter rammte einen Pfeiler.\n- Die Br';
    const { engine } = await engineAt((_, response) => {
      asked += 1;
      const events = asked === 1 ? streamedEvents('openai', [german], 'cut') : streamedEvents('openai', [GOOD]);
      sendEvents(response, events);
    });
    expect((await engine.summarize(inventedArticle(), request())).coverage).toEqual({ read: 6, of: 6 });
    expect(asked).toBe(2);
  });

  it('says that the model is still being loaded while it waits for it', async () => {
    let asked = 0;
    const steps: string[] = [];
    const { engine } = await engineAt((sent, response) => {
      if (sent.method === 'GET') return sendJson(response, 200, { data: [{ id: 'small', max_model_len: 100_000 }] });
      asked += 1;
      if (asked > 6) return sendEvents(response, streamedEvents('openai', [GOOD]));
      sendJson(response, 503, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } });
    });
    await engine.summarize(inventedArticle(), request({ onProgress: (step) => steps.push(step) }));
    expect(steps).toEqual(['read', 'write', 'load', 'write', 'check']);
  });

  it('says that the model thinks while it does, and shows none of it', async () => {
    const steps: string[] = [];
    const drafts: string[] = [];
    const { engine } = await engineAt((_, response) =>
      sendEvents(response, streamedEvents('openai', ['<think>The reader', ' wants', ' points</think>', GOOD])),
    );
    const { gist } = await engine.summarize(
      inventedArticle(),
      request({ onProgress: (step) => steps.push(step), onDraft: (soFar) => drafts.push(soFar) }),
    );
    expect(steps).toEqual(['read', 'write', 'think', 'write', 'check']);
    expect(drafts.join()).not.toContain('reader');
    expect(gist.text).toMatch(/^The Marlow bridge/);
  });

  it('shows drafts as they grow, then the check', async () => {
    const steps: string[] = [];
    const drafts: string[] = [];
    const { engine } = await engineAt((_, response) =>
      sendEvents(response, streamedEvents('openai', [GOOD, '\n- Nobody was hurt.'])),
    );
    await engine.summarize(
      inventedArticle(),
      request({ onProgress: (step) => steps.push(step), onDraft: (text) => drafts.push(text) }),
    );
    expect(drafts).toEqual([GOOD, `${GOOD}\n- Nobody was hurt.`]);
    expect(steps.at(-1)).toBe('check');
  });

  it('tells every exchange, the window’s too', async () => {
    const exchanges: Exchange[] = [];
    const { engine, server } = await engineAt(writes([GOOD]));
    await engine.summarize(inventedArticle(), request({ onExchange: (exchange) => exchanges.push(exchange) }));
    const ended = exchanges.filter(({ bytesIn }) => bytesIn > 0);
    expect(ended).toHaveLength(server.requests.length);
    expect(ended.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBe(writing(server)[0]?.bytes);
  });

  it('sends exactly what the reader was shown before', async () => {
    const { engine, server } = await engineAt(writes([GOOD]));
    const article = inventedArticle();
    const shown = await engine.textToSend?.(article, { points: 5, instruction: 'be brief' });
    await engine.summarize(article, request({ instruction: 'be brief' }));
    const [sent] = writing(server);
    expect(`${instructionsOf(sent?.body)}\n\n${articleOf(sent?.body)}`).toBe(shown);
  });

  it('reads a long article in parts, all of it, and says so', async () => {
    const { engine, server } = await engineAt(writes(['- Notes of a part.'], 1500));
    const article = longArticle();
    const parts: (number | undefined)[] = [];
    const summary = await engine.summarize(
      article,
      request({ onProgress: (step, share) => step === 'read' && parts.push(share) }),
    );
    expect(summary.coverage).toEqual({ read: 40, of: 40 });
    const sent = writing(server).map(({ body }) => articleOf(body));
    expect(sent.length).toBeGreaterThan(2);
    for (let day = 1; day <= 40; day += 1)
      expect(sent.filter((text) => text.includes(`day ${day} of`))).toHaveLength(1);
    expect(sent.at(-1)).toContain('Notes of a part.');
    expect(parts.some((share) => share !== undefined && share > 0)).toBe(true);
  });

  it('says so too where only the notes of a part broke off', async () => {
    let asked = 0;
    const { engine } = await engineAt(({ method }, response) => {
      if (method === 'GET') return sendJson(response, 200, { data: [{ id: 'small', max_model_len: 1500 }] });
      asked += 1;
      const end = asked === 1 ? 'cut' : 'finished';
      sendEvents(response, streamedEvents('openai', ['- Notes of a part.\n- Mo'], end));
    });
    expect((await engine.summarize(longArticle(), request())).coverage).toMatchObject({ read: 40, isCutOff: true });
  });

  it('says how much was read of an article without end', async () => {
    const { engine } = await engineAt(writes(['- Notes.'], 900));
    const article = inventedArticle({
      paragraphs: Array.from(
        { length: 400 },
        (_, index) =>
          `Paragraph ${index} says that the harbour office heard another witness on that day, and that the inquiry goes on.`,
      ),
    });
    const { coverage } = await engine.summarize(article, request());
    expect(coverage.of).toBe(400);
    expect(coverage.read).toBeLessThan(400);
    expect(coverage.read).toBeGreaterThan(50);
  });

  it('cuts smaller parts when the server finds the whole too long all the same', async () => {
    const { engine, server } = await engineAt(({ method, body }, response) => {
      if (method === 'GET') sendJson(response, 200, { data: [{ id: 'small', max_model_len: 8000 }] });
      else if (articleOf(body).length > 5000) {
        sendJson(response, 400, {
          error: { message: 'maximum context length is 2048 tokens', code: 'context_length_exceeded' },
        });
      } else sendEvents(response, streamedEvents('openai', ['- Notes of a part.']));
    });
    const { coverage } = await engine.summarize(longArticle(), request());
    expect(coverage).toEqual({ read: 40, of: 40 });
    expect(writing(server).length).toBeGreaterThan(2);
  });

  it('gives up when not even a small part fits', async () => {
    const { engine } = await engineAt(writes(['-'], 300));
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code: 'engine-too-long' });
  });
});

describe('the language of a generated summary', () => {
  const GERMAN =
    'Die Marlow-Brücke wurde am Dienstag gesperrt.\n- Der Frachter rammte einen Pfeiler und die Brücke bekam einen Riss.';

  it('is asked for once more when it is the wrong one', async () => {
    const { engine, server } = await engineAt(writes([GERMAN, GOOD]));
    const summary = await engine.summarize(inventedArticle(), request());
    expect(summary.language).toBe('en');
    expect(summary.gist.text).toContain('Marlow bridge');
    expect(writing(server)).toHaveLength(2);
    expect(instructionsOf(writing(server)[1]?.body)).toContain('You wrote in German before');
  });

  it('is said to be wrong when it is wrong twice', async () => {
    const { engine, server } = await engineAt(writes([GERMAN]));
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({
      code: 'engine-wrong-language',
      details: { language: 'de' },
    });
    expect(writing(server)).toHaveLength(2);
  });

  it('is the reader’s where they chose one; then only what survives translation is checked, and that is said', async () => {
    const wrong = 'Die Brücke ist zu.\n- Täglich fahren 40.000 Autos über die Brücke und den Hafen.';
    const { engine } = await engineAt(writes([wrong]));
    const summary = await engine.summarize(inventedArticle(), request({ language: 'de' }));
    expect(summary.language).toBe('de');
    expect(summary.notChecked).toContain('wording');
    expect(summary.points[0]?.check?.findings).toMatchObject([{ reason: 'number-not-in-article' }]);
  });
});

describe('a model that does not deliver', () => {
  it.each([
    ['engine-refused', 'I’m sorry, but I can’t help with summarizing this article.'],
    ['engine-empty', '<think>Let me think'],
  ])('ends in %s', async (code, text) => {
    const { engine } = await engineAt(writes([text]));
    await expect(engine.summarize(inventedArticle(), request())).rejects.toMatchObject({ code });
  });

  it('is not asked about an article that is too short', async () => {
    const { engine, server } = await engineAt(writes([GOOD]));
    const article = inventedArticle({ paragraphs: ['The bridge is closed.'] });
    await expect(engine.summarize(article, request())).rejects.toMatchObject({ code: 'too-short' });
    expect(server.requests).toEqual([]);
  });
});

describe('an answer', () => {
  const ask = { signal: new AbortController().signal };

  it('has its sentences checked, with their sources', async () => {
    const { engine, server } = await engineAt(writes(['The bridge carries 14,000 cars a day. Nobody was hurt.']));
    const answer = await engine.ask?.(inventedArticle(), 'How many cars use the bridge?', ask);
    expect(answer?.sentences.map(({ text }) => text)).toEqual([
      'The bridge carries 14,000 cars a day.',
      'Nobody was hurt.',
    ]);
    expect(answer?.sentences[0]?.sources).toHaveLength(1);
    expect(answer?.sentences[0]?.check?.verdict).toBe('comparing');
    expect(articleOf(writing(server)[0]?.body)).toContain('Question: How many cars use the bridge?');
  });

  it.each([
    '- The bridge carries 14,000 cars a day\n* Nobody was hurt',
    'The bridge carries 14,000 cars a day\n\n• Nobody was hurt',
    '1. The bridge carries 14,000 cars a day\n2) Nobody was hurt',
  ])('has its items as sentences, without their marks: %j', async (text) => {
    const { engine } = await engineAt(writes([text]));
    const answer = await engine.ask?.(inventedArticle(), 'What happened?', ask);
    expect(answer?.sentences.map((one) => one.text)).toEqual([
      'The bridge carries 14,000 cars a day',
      'Nobody was hurt',
    ]);
  });

  it('keeps its whole lines where it breaks off, and says so', async () => {
    const { engine } = await engineAt((_, response) =>
      sendEvents(response, streamedEvents('openai', ['It carries 14,000 cars a day.\nNobody', ' was'], 'cut')),
    );
    const answer = await engine.ask?.(inventedArticle(), 'How many cars use the bridge?', ask);
    expect(answer?.sentences.map(({ text }) => text)).toEqual(['It carries 14,000 cars a day.']);
    expect(answer?.coverage.isCutOff).toBe(true);
  });

  it.each(['NOT IN THE ARTICLE', '"Not in the article."', 'Sorry: NOT-IN-THE-ARTICLE.'])(
    'is empty when the article does not say: %s',
    async (text) => {
      const { engine } = await engineAt(writes([text]));
      expect((await engine.ask?.(inventedArticle(), 'Who is the mayor?', ask))?.sentences).toEqual([]);
    },
  );

  it('is sought in the paragraphs that speak of it where the article is too long, and says how many were read', async () => {
    const { engine, server } = await engineAt(writes(['The harbour office heard witness number 37.'], 1500));
    const paragraphs = [...longArticle().blocks.map(({ text }) => text), 'The mayor Ines Falk opened the new tunnel.'];
    const answer = await engine.ask?.(inventedArticle({ paragraphs }), 'What did the mayor open?', ask);
    expect(articleOf(writing(server)[0]?.body)).toContain('Ines Falk opened the new tunnel');
    expect(answer?.coverage.read).toBeLessThan(41);
    expect(writing(server)).toHaveLength(1);
  });
});

describe('what an engine is', () => {
  it('is on the device where its server is on this computer, and asks for consent by its host all the same', async () => {
    const { engine, server } = await engineAt(writes([GOOD]));
    expect(engine.privacy).toBe('on-device');
    expect(engine.host).toBe(new URL(server.origin).host);
  });

  it('sends text where its server is elsewhere', () => {
    const dependencies = { fetch: globalThis.fetch, detectLanguage, loadTextAnalysis, globals: {} };
    expect(createEngine({ engine: 'openai', model: 'x' }, dependencies).privacy).toBe('sends-text');
  });
});
