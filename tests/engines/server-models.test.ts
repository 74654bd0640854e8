/** What every engine with a server promises, and how each of them fails: against real servers on this machine. */
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engines/http/exchange.ts';
import type { Limits } from '../../src/engines/http/limits.ts';
import type { SendOptions, Server } from '../../src/engines/http/send.ts';
import type { ListedModel, Model, Prompt, WriteRequest } from '../../src/engines/model.ts';
import { anthropic, listAnthropicModels } from '../../src/engines/models/anthropic.ts';
import { gemini, listGeminiModels } from '../../src/engines/models/gemini.ts';
import { listOpenAiModels, openAiCompatible } from '../../src/engines/models/openai-compatible.ts';
import { EngineError } from '../../src/errors.ts';
import { PROMPT as SHORT_PROMPT } from '../support/model-prompt.ts';
import {
  type AnswerModelRequest,
  type Dialect,
  type ModelServer,
  sendEvents,
  sendJson,
  startModelServer,
  streamedEvents,
} from '../support/model-server.ts';
import { openModelServers } from '../support/open-model-servers.ts';

const KEY = 'sk-test-0123456789abcdef';
const LIMITS: Limits = { firstByte: 300, silence: 300, answerBytes: 100_000, backOff: [5, 5], longestWait: 1 };
const TEXT = 'The bridge was closed on Tuesday. Größe, 橋, 🌉.';
const PROMPT: Prompt = { ...SHORT_PROMPT, article: TEXT, text: TEXT };

interface Kind {
  readonly dialect: Dialect;
  create(server: Server): Model;
  list(server: Server, options: SendOptions): Promise<ListedModel[]>;
  /** What its server answers when asked for models. */
  readonly listed: unknown;
  /** Its way of saying that the prompt is too long, that credit is used up, that there is no such model, a wrong key. */
  readonly refusals: {
    readonly tooLong: readonly [number, unknown];
    readonly outOfCredit: readonly [number, unknown];
    readonly noModel: readonly [number, unknown];
    readonly wrongKey: readonly [number, unknown];
  };
}

const KINDS: readonly Kind[] = [
  {
    dialect: 'openai',
    create: (server) => openAiCompatible(server, false),
    list: listOpenAiModels,
    listed: {
      object: 'list',
      data: [
        { id: 'small', object: 'model' },
        { id: 'large', context_length: 65_536 },
      ],
    },
    refusals: {
      tooLong: [
        400,
        { error: { message: "This model's maximum context length is 8192 tokens.", code: 'context_length_exceeded' } },
      ],
      outOfCredit: [429, { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } }],
      noModel: [404, { error: { message: 'The model `nope` does not exist', code: 'model_not_found' } }],
      wrongKey: [401, { error: { message: `Incorrect API key provided: ${KEY}.`, code: 'invalid_api_key' } }],
    },
  },
  {
    dialect: 'anthropic',
    create: anthropic,
    list: listAnthropicModels,
    listed: {
      data: [
        { type: 'model', id: 'small' },
        { type: 'model', id: 'large' },
      ],
      has_more: false,
    },
    refusals: {
      tooLong: [
        400,
        {
          type: 'error',
          error: { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' },
        },
      ],
      outOfCredit: [
        400,
        {
          type: 'error',
          error: { type: 'invalid_request_error', message: 'Your credit balance is too low to access the API.' },
        },
      ],
      noModel: [404, { type: 'error', error: { type: 'not_found_error', message: 'model: nope' } }],
      wrongKey: [401, { type: 'error', error: { type: 'authentication_error', message: `invalid x-api-key ${KEY}` } }],
    },
  },
  {
    dialect: 'gemini',
    create: gemini,
    list: listGeminiModels,
    listed: {
      models: [
        { name: 'models/small', inputTokenLimit: 32_768, supportedGenerationMethods: ['generateContent'] },
        { name: 'models/large', inputTokenLimit: 1_048_576, supportedGenerationMethods: ['generateContent'] },
        { name: 'models/vectors', supportedGenerationMethods: ['embedContent'] },
      ],
    },
    refusals: {
      tooLong: [
        400,
        {
          error: {
            code: 400,
            status: 'INVALID_ARGUMENT',
            message: 'The input token count (1100000) exceeds the maximum number of tokens allowed (1048576).',
          },
        },
      ],
      outOfCredit: [402, { error: { code: 402, message: 'Payment required.' } }],
      noModel: [
        404,
        { error: { code: 404, status: 'NOT_FOUND', message: 'models/nope is not found for API version v1beta' } },
      ],
      wrongKey: [
        400,
        {
          error: {
            code: 400,
            status: 'INVALID_ARGUMENT',
            message: `API key not valid. Please pass a valid API key. ${KEY}`,
            details: [{ reason: 'API_KEY_INVALID' }],
          },
        },
      ],
    },
  },
];

const open = openModelServers();

async function start(answer: AnswerModelRequest, scheme?: 'http' | 'https'): Promise<ModelServer> {
  const server = await startModelServer(answer, scheme);
  open.push(server);
  return server;
}

const serverAt = (origin: string): Server => ({
  engine: 'other',
  address: `${origin}/v1`,
  model: 'small',
  key: KEY,
  fetch: globalThis.fetch,
  limits: LIMITS,
});

function request(changes: Partial<WriteRequest> = {}): WriteRequest {
  return { signal: new AbortController().signal, mayDownload: false, ...changes };
}

async function failureOf(work: Promise<unknown>): Promise<EngineError> {
  const thrown = await work.then(
    () => expect.fail('it did not fail'),
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(EngineError);
  return thrown as EngineError;
}

describe.each(KINDS)('a model that speaks as $dialect does', ({ dialect, create, list, listed, refusals }) => {
  const finished: AnswerModelRequest = (_, response) =>
    sendEvents(response, streamedEvents(dialect, ['The bridge ', 'is closed: ', 'Größe 橋 🌉.']));

  async function write(answer: AnswerModelRequest, changes?: Partial<WriteRequest>) {
    const server = await start(answer);
    return { server, written: create(serverAt(server.origin)).write(PROMPT, request(changes)) };
  }
  const failure = async (answer: AnswerModelRequest): Promise<EngineError> => failureOf((await write(answer)).written);

  it('writes what the server streams, and shows it as it grows', async () => {
    const drafts: string[] = [];
    const { written } = await write(finished, { onText: (soFar) => drafts.push(soFar) });
    expect(await written).toBe('The bridge is closed: Größe 橋 🌉.');
    expect(drafts).toEqual(['The bridge ', 'The bridge is closed: ', 'The bridge is closed: Größe 橋 🌉.']);
  });

  it('understands a stream wherever it is torn apart', async () => {
    const bytes = Buffer.from(streamedEvents(dialect, ['Größe ', '橋 🌉.']).join(''));
    const { written } = await write((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    });
    expect(await written).toBe('Größe 橋 🌉.');
  });

  it('sends the instructions, the article and the key in a header; never the key in the address, never a cookie', async () => {
    const { server, written } = await write(finished);
    await written;
    const [sent] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(sent?.body)).toContain(PROMPT.instructions);
    expect(JSON.stringify(sent?.body)).toContain(PROMPT.article);
    expect(JSON.stringify(sent?.headers)).toContain(KEY);
    expect(sent?.path).not.toContain(KEY);
    expect(JSON.stringify(sent?.body)).not.toContain(KEY);
    expect(sent?.headers.cookie).toBeUndefined();
    expect(sent?.headers.referer).toBeUndefined();
  });

  it('tells the exchange as it goes out and as it ends: whom, how many bytes each way', async () => {
    const exchanges: Exchange[] = [];
    const { server, written } = await write(finished, { onExchange: (exchange) => exchanges.push(exchange) });
    await written;
    const bytesIn = Buffer.byteLength(streamedEvents(dialect, ['The bridge ', 'is closed: ', 'Größe 橋 🌉.']).join(''));
    const host = new URL(server.origin).host;
    const sent = { engine: 'other', host, bytesOut: server.requests[0]?.bytes, startedAt: exchanges[0]?.startedAt };
    expect(exchanges).toMatchObject([
      { ...sent, bytesIn: 0, milliseconds: 0 },
      { ...sent, bytesIn },
    ]);
  });

  it('lists the models that can write', async () => {
    const server = await start((_, response) => sendJson(response, 200, listed));
    const models = await list(serverAt(server.origin), request());
    expect(models.map(({ id }) => id)).toEqual(['small', 'large']);
    expect(server.requests[0]?.method).toBe('GET');
    expect(server.requests[0]?.path).not.toContain(KEY);
  });

  /** Everything before the second piece of text. */
  const events = streamedEvents(dialect, ['The bridge ', 'is closed.']);
  const beginning = events.slice(
    0,
    events.findIndex((event) => event.includes('is closed.')),
  );

  it('says that an answer broke off when the connection is cut in the middle', async () => {
    const { code } = await failure((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(beginning.join(''), () => response.destroy());
    });
    expect(code).toBe('engine-cut-off');
  });

  it('says so too when the stream ends politely but too soon, or falls silent', async () => {
    expect((await failure((_, response) => sendEvents(response, beginning))).code).toBe('engine-cut-off');
    const silent = await failure((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(beginning.join(''));
    });
    expect(silent.code).toBe('engine-cut-off');
  });

  it('says so too when the model ran into its limit', async () => {
    const cut: AnswerModelRequest = (_, response) => sendEvents(response, streamedEvents(dialect, ['The'], 'cut'));
    expect((await failure(cut)).code).toBe('engine-cut-off');
  });

  it('keeps the whole lines of what broke off, however it did, for those who say so', async () => {
    const pieces = ['One line.\nAnother', ' line.\nHalf'];
    const whole = streamedEvents(dialect, pieces, 'cut');
    const begun = whole.slice(0, whole.findIndex((event) => event.includes('Half')) + 1);
    const begin = (response: Parameters<AnswerModelRequest>[1], then?: () => void) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(begun.join(''), then);
    };
    const ways: readonly AnswerModelRequest[] = [
      (_, response) => sendEvents(response, whole),
      (_, response) => sendEvents(response, begun),
      (_, response) => begin(response, () => setTimeout(() => response.destroy(), 20)),
      (_, response) => begin(response),
    ];
    for (const way of ways) {
      let cuts = 0;
      const { written } = await write(way, { onCut: () => (cuts += 1) });
      expect(await written).toBe('One line.\nAnother line.');
      expect(cuts).toBe(1);
      expect((await failure(way)).code).toBe('engine-cut-off');
    }
  });

  it('keeps nothing of what the reader stopped', async () => {
    const cancel = new AbortController();
    const reason = new Error('enough');
    const { written } = await write(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(streamedEvents(dialect, ['One line.\n', 'More']).slice(0, -1).join(''));
      },
      { signal: cancel.signal, onText: () => cancel.abort(reason), onCut: () => expect.fail('it did not break off') },
    );
    await expect(written).rejects.toBe(reason);
  });

  it('gives up a server that does not begin to answer', async () => {
    const { code } = await failure(() => {});
    expect(code).toBe('engine-slow');
  });

  it('says that nobody is there when nobody is there', async () => {
    const server = await startModelServer(finished);
    server.close();
    const { code, details } = await failureOf(create(serverAt(server.origin)).write(PROMPT, request()));
    expect(code).toBe('engine-unreachable');
    expect(details.host).toBe(new URL(server.origin).host);
  });

  it('trusts no certificate that the system does not trust, and sends it nothing', async () => {
    const server = await start(finished, 'https');
    const { code } = await failureOf(create(serverAt(server.origin)).write(PROMPT, request()));
    expect(code).toBe('engine-unreachable');
    expect(server.requests).toEqual([]);
  });

  it.each([301, 302, 307, 308])(
    'follows no redirection (%d), so that text and key reach nobody else',
    async (status) => {
      const elsewhere = await start(finished);
      const { code } = await failure((_, response) => {
        response.writeHead(status, { location: `${elsewhere.origin}/v1/chat/completions` });
        response.end();
      });
      expect(code).toBe('engine-redirected');
      expect(elsewhere.requests).toEqual([]);
    },
  );

  it('asks a busy server again after the time that it names', async () => {
    let asked = 0;
    const { server, written } = await write((incoming, response) => {
      asked += 1;
      if (asked === 1) sendJson(response, 429, { error: { message: 'slow down' } }, { 'retry-after': '0' });
      else finished(incoming, response);
    });
    expect(await written).toContain('closed');
    expect(server.requests).toHaveLength(2);
  });

  it('asks a broken server again, three times in all', async () => {
    const { server, written } = await write((_, response) => sendJson(response, 500, { error: { message: 'oops' } }));
    const { code, details } = await failureOf(written);
    expect(code).toBe('engine-broken');
    expect(details).toMatchObject({ status: 500, said: 'oops' });
    expect(server.requests).toHaveLength(3);
  });

  it('waits for a server that says that it loads its model, as long as for a first word', async () => {
    const loading: AnswerModelRequest = (_, response) =>
      sendJson(response, 503, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } });
    let asked = 0;
    let waits = 0;
    const { written } = await write(
      (incoming, response) => {
        asked += 1;
        if (asked < 10) loading(incoming, response);
        else finished(incoming, response);
      },
      { onLoading: () => (waits += 1) },
    );
    expect(await written).toContain('closed');
    expect(waits).toBe(9);
    expect((await failure(loading)).code).toBe('engine-busy');
  });

  it('tells the wait instead of waiting when it is long', async () => {
    const { server, written } = await write((_, response) =>
      sendJson(response, 429, { error: { message: 'slow down' } }, { 'retry-after': '90' }),
    );
    const { code, details } = await failureOf(written);
    expect(code).toBe('engine-busy');
    expect(details.waitSeconds).toBe(90);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['engine-too-long', 'tooLong'],
    ['engine-out-of-credit', 'outOfCredit'],
    ['engine-no-model', 'noModel'],
    ['engine-key-refused', 'wrongKey'],
  ] as const)('tells %s apart, without asking twice and without repeating the key', async (expected, name) => {
    const [status, body] = refusals[name];
    const { server, written } = await write((_, response) => sendJson(response, status, body));
    const failed = await failureOf(written);
    expect(failed.code).toBe(expected);
    expect(JSON.stringify([failed.details, failed.message])).not.toContain(KEY);
    expect(server.requests).toHaveLength(1);
  });

  it('tells 403 apart, with the server’s own words', async () => {
    const { code, details } = await failure((_, response) =>
      sendJson(response, 403, { error: { message: 'not you' } }),
    );
    expect(code).toBe('engine-forbidden');
    expect(details.said).toBe('not you');
  });

  it.each([
    ['text/event-stream', 'data: {"choices": [{"delta"\n\n', 'engine-not-understood'],
    ['application/json', '{"choices": [{"mess', 'engine-not-understood'],
    ['text/html', '<!doctype html><title>Sign in</title>', 'engine-not-understood'],
    ['application/json', '[]', 'engine-cut-off'],
  ])('tells an answer that is not what was agreed: %s %s', async (type, body, expected) => {
    const { code } = await failure((_, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    });
    expect(code).toBe(expected);
  });

  it('tells a model that is not there from a path that is not there', async () => {
    const absent = await failure((_, response) =>
      sendJson(response, 404, { error: { message: 'model "x" not found' } }),
    );
    expect(absent.code).toBe('engine-no-model');
    const lost = await failure((_, response) => response.writeHead(404).end('404 page not found'));
    expect(lost.code).toBe('engine-not-understood');
  });

  it('stops reading an answer that never ends', async () => {
    let written = 0;
    const { code } = await failure((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const [event = ''] = streamedEvents(dialect, ['on and on '.repeat(100)]).filter((one) => one.includes('on and'));
      const more = (): void => {
        written += 1;
        if (!response.destroyed && written < 5000) response.write(event, () => setImmediate(more));
      };
      more();
    });
    expect(code).toBe('engine-broken');
    expect(written).toBeLessThan(5000);
  });

  it('tells an answer without text from a refusal', async () => {
    const empty: AnswerModelRequest = (_, response) => sendEvents(response, streamedEvents(dialect, [' \n']));
    const refused: AnswerModelRequest = (_, response) =>
      sendEvents(response, streamedEvents(dialect, ['I'], 'refused'));
    expect((await failure(empty)).code).toBe('engine-empty');
    expect((await failure(refused)).code).toBe('engine-refused');
  });

  it('stops at once when cancelled, with the reason of whoever cancelled, and still tells the exchange', async () => {
    const cancel = new AbortController();
    const exchanges: Exchange[] = [];
    const reason = new Error('the reader changed their mind');
    const { written } = await write(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(beginning.join(''));
      },
      { signal: cancel.signal, onText: () => cancel.abort(reason), onExchange: (exchange) => exchanges.push(exchange) },
    );
    await expect(written).rejects.toBe(reason);
    expect(exchanges).toHaveLength(2);
  });

  it('sends nothing when cancelled before', async () => {
    const reason = new Error('too late');
    const { server, written } = await write(finished, { signal: AbortSignal.abort(reason) });
    await expect(written).rejects.toBe(reason);
    expect(server.requests).toEqual([]);
  });
});
