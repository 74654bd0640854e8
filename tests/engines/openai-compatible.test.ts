/** What differs between the many servers that speak OpenAI's protocol. */
import { describe, expect, it } from 'vitest';
import type { Server } from '../../src/engines/http/send.ts';
import { openAiCompatible } from '../../src/engines/models/openai-compatible.ts';
import { PROMPT } from '../support/model-prompt.ts';
import {
  type AnswerModelRequest,
  sendEvents,
  sendJson,
  startModelServer,
  streamedEvents,
} from '../support/model-server.ts';
import { openModelServers } from '../support/open-model-servers.ts';

const REQUEST = { signal: new AbortController().signal, mayDownload: false };

const open = openModelServers();

async function modelAt(answer: AnswerModelRequest, changes: Partial<Server> = {}, isOwnServer = true) {
  const server = await startModelServer(answer);
  open.push(server);
  const limits = { firstByte: 500, silence: 500, answerBytes: 100_000, backOff: [5], longestWait: 1 };
  const settings = { engine: 'other', address: `${server.origin}/v1`, model: 'small', fetch: globalThis.fetch, limits };
  return { server, model: openAiCompatible({ ...settings, ...changes }, isOwnServer) };
}

describe('an OpenAI-compatible server', () => {
  it('is asked again without a temperature when it refuses one', async () => {
    const { server, model } = await modelAt(({ body }, response) => {
      if (body && typeof body === 'object' && 'temperature' in body) {
        sendJson(response, 400, { error: { message: "Unsupported value: 'temperature' does not support 0.2" } });
      } else sendEvents(response, streamedEvents('openai', ['Closed.']));
    });
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
    expect(server.requests).toHaveLength(2);
  });

  it('may answer in one piece although a stream was asked for', async () => {
    const { model } = await modelAt((_, response) =>
      sendJson(response, 200, { choices: [{ message: { content: 'Closed.' }, finish_reason: 'stop' }] }),
    );
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
  });

  it('may leave out the blank line at the end, and write its lines with CR and LF', async () => {
    const events = streamedEvents('openai', ['Closed.']).join('').replaceAll('\n', '\r\n').trimEnd();
    const { model } = await modelAt((_, response) => sendEvents(response, [events]));
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
  });

  it('is told no key where there is none, and no thought of a model is taken for its answer', async () => {
    const thought = `data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'Let me see' } }] })}\n\n`;
    const { server, model } = await modelAt((_, response) =>
      sendEvents(response, [': a comment\n\n', thought, ...streamedEvents('openai', ['Closed.'])]),
    );
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('may say in the middle of its stream what went wrong', async () => {
    const failing = (error: object): AnswerModelRequest =>
      function answer(_, response) {
        const [first = ''] = streamedEvents('openai', ['Closed.']);
        sendEvents(response, [first, `data: ${JSON.stringify({ error })}\n\n`]);
      };
    const busy = await modelAt(failing({ message: 'Overloaded', type: 'overloaded_error' }));
    await expect(busy.model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code: 'engine-busy' });
    expect(busy.server.requests).toHaveLength(1);
    const broken = await modelAt(failing({ message: 'CUDA out of memory' }));
    await expect(broken.model.write(PROMPT, REQUEST)).rejects.toMatchObject({
      code: 'engine-broken',
      details: { said: 'CUDA out of memory' },
    });
    expect(broken.server.requests).toHaveLength(1);
  });

  // Recorded of llama-server v0.4.0.
  it.each([
    [
      'engine-too-long',
      {
        code: 400,
        message: 'request (909 tokens) exceeds the available context size (512 tokens), try increasing it',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 909,
        n_ctx: 512,
      },
    ],
    ['engine-no-model', { code: 400, message: "model 'no-such' not found", type: 'invalid_request_error' }],
  ])('may refuse with 400 what no other order of words would mend: %s', async (code, error) => {
    const { model } = await modelAt((_, response) => sendJson(response, 400, { error }));
    await expect(model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code });
  });

  it('may refuse a key, of which llama.cpp says so', async () => {
    const error = { message: 'Invalid API Key', type: 'authentication_error', code: 401 };
    const { model } = await modelAt((_, response) => sendJson(response, 401, { error }));
    await expect(model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code: 'engine-key-refused' });
  });
});

describe('the window of a server of the reader’s own', () => {
  const answers =
    (bodies: Readonly<Record<string, unknown>>): AnswerModelRequest =>
    ({ path }, response) => {
      const body = bodies[path];
      if (body === undefined) sendJson(response, 404, { error: 'not found' });
      else sendJson(response, 200, body);
    };
  const windowOf = async (engine: string, bodies: Readonly<Record<string, unknown>>): Promise<number> => {
    const { model } = await modelAt(answers(bodies), { engine });
    return (await model.measure(PROMPT, 100_000, REQUEST)).tokens;
  };

  it('is the one that Ollama loaded the model with, not the one that the model could have', async () => {
    const loaded = {
      models: [
        { name: 'other:latest', context_length: 1 },
        { name: 'small:latest', context_length: 8192 },
      ],
    };
    expect(await windowOf('ollama', { '/api/generate': { done: true }, '/api/ps': loaded })).toBe(8192);
  });

  it('is taken to be small where an older Ollama does not tell', async () => {
    expect(await windowOf('ollama', { '/api/generate': {}, '/api/ps': { models: [{ name: 'small:latest' }] } })).toBe(
      4096,
    );
  });

  it('is read from llama.cpp, LM Studio and vLLM each in its own way', async () => {
    expect(await windowOf('llama-cpp', { '/props': { default_generation_settings: { n_ctx: 6144 } } })).toBe(6144);
    const listed = { data: [{ id: 'small', loaded_context_length: 5120, max_context_length: 131_072 }] };
    expect(await windowOf('lm-studio', { '/api/v0/models': listed })).toBe(5120);
    expect(await windowOf('vllm', { '/v1/models': { data: [{ id: 'small', max_model_len: 16_384 }] } })).toBe(16_384);
  });

  it('is that of the chosen model where llama.cpp has several, and knows no window until it is told which', async () => {
    const router = { '/props': { role: 'router', default_generation_settings: { n_ctx: 0 } } };
    const told = { '/props?model=small': { default_generation_settings: { n_ctx: 12_288 } } };
    expect(await windowOf('llama-cpp', { ...router, ...told })).toBe(12_288);
    const listed = { data: [{ id: 'other' }, { id: 'small', meta: { n_ctx: 7168, n_ctx_train: 131_072 } }] };
    expect(await windowOf('llama-cpp', { ...router, '/v1/models': listed })).toBe(7168);
    expect(await windowOf('other', { '/v1/models': listed })).toBe(7168);
  });

  it('is read from LM Studio’s new list by the model’s key, or by the name that it was loaded with', async () => {
    const instance = (id: string, context_length: number) => ({ id, config: { context_length } });
    const models = [
      { key: 'large', loaded_instances: [instance('large', 1000)] },
      { key: 'small', loaded_instances: [instance('small:2', 3000), instance('small', 9000)] },
    ];
    expect(await windowOf('lm-studio', { '/api/v1/models': { models } })).toBe(9000);
    const renamed = [{ key: 'vendor/small', loaded_instances: [instance('small', 5000)] }];
    expect(await windowOf('lm-studio', { '/api/v1/models': { models: renamed } })).toBe(5000);
    const keyed = [{ key: 'small', loaded_instances: [instance('small:2', 6000)] }];
    expect(await windowOf('lm-studio', { '/api/v1/models': { models: keyed } })).toBe(6000);
    const old = { data: [{ id: 'small', loaded_context_length: 5120 }] };
    const notLoaded = { models: [{ key: 'small', loaded_instances: [] }] };
    expect(await windowOf('lm-studio', { '/api/v1/models': notLoaded, '/api/v0/models': old })).toBe(5120);
  });

  it('is taken to be small where nothing tells', async () => {
    expect(await windowOf('other', {})).toBe(4096);
  });
});

describe('the window of a service', () => {
  it('is not asked for when the article is short', async () => {
    const { server, model } = await modelAt((_, response) => sendJson(response, 500, {}), {}, false);
    expect((await model.measure(PROMPT, 3000, REQUEST)).tokens).toBeGreaterThanOrEqual(3000);
    expect(server.requests).toEqual([]);
  });

  it('is read from its list of models when the article is long', async () => {
    const listed = { data: [{ id: 'small', context_window: 131_072 }] };
    const { model } = await modelAt((_, response) => sendJson(response, 200, listed), {}, false);
    expect((await model.measure(PROMPT, 60_000, REQUEST)).tokens).toBe(131_072);
  });
});
