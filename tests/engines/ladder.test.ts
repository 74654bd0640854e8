/** Models are asked not to think, in the words of each server; what one refuses is left out, and that is remembered. */
import { describe, expect, it } from 'vitest';
import type { Server } from '../../src/engines/http/send.ts';
import type { Model } from '../../src/engines/model.ts';
import { anthropic } from '../../src/engines/models/anthropic.ts';
import { gemini } from '../../src/engines/models/gemini.ts';
import { openAiCompatible } from '../../src/engines/models/openai-compatible.ts';
import { PROMPT } from '../support/model-prompt.ts';
import { type Dialect, sendEvents, sendJson, startModelServer, streamedEvents } from '../support/model-server.ts';
import { openModelServers } from '../support/open-model-servers.ts';

const REQUEST = { signal: new AbortController().signal, mayDownload: false };

const open = openModelServers();

type Body = Readonly<Record<string, unknown>>;

/** @param refusal What the server says to a request that it refuses, with 400. */
async function modelThat(
  refusal: (body: Body) => string | undefined,
  changes: Partial<Server>,
  create: (server: Server) => Model = (server) => openAiCompatible(server, false),
  dialect: Dialect = 'openai',
) {
  const server = await startModelServer(({ body }, response) => {
    const said = refusal(body as Body);
    if (said !== undefined) sendJson(response, 400, { error: { message: said } });
    else sendEvents(response, streamedEvents(dialect, ['Closed.']));
  });
  open.push(server);
  const settings = { engine: 'other', address: `${server.origin}/v1`, model: 'small', fetch: globalThis.fetch };
  const sent = () => server.requests.map(({ body }) => body as Body);
  return { sent, model: create({ ...settings, ...changes }) };
}

const own = (server: Server) => openAiCompatible(server, true);

describe('a model is asked not to think', () => {
  it.each([
    ['openai', own, { reasoning_effort: 'none' }],
    ['ollama', own, { reasoning_effort: 'none' }],
    ['llama-cpp', own, { reasoning_effort: 'none' }],
    ['vllm', own, { chat_template_kwargs: { enable_thinking: false } }],
    ['lm-studio', own, { reasoning_effort: 'none', chat_template_kwargs: { enable_thinking: false } }],
    ['openrouter', undefined, { reasoning_effort: 'none' }],
    ['mistral', undefined, { reasoning_effort: 'none' }],
    ['groq', undefined, { reasoning_effort: 'none' }],
    ['deepseek', undefined, { thinking: { type: 'disabled' } }],
  ])('by %s, in its own words', async (engine, create, words) => {
    const { model, sent } = await modelThat(() => undefined, { engine }, create);
    await model.write(PROMPT, REQUEST);
    expect(sent()).toMatchObject([{ ...words, temperature: 0.2 }]);
  });

  it('no more than it can be: GPT-OSS, wherever it runs', async () => {
    const { model, sent } = await modelThat(() => undefined, { engine: 'ollama', model: 'gpt-oss:20b' }, own);
    await model.write(PROMPT, REQUEST);
    expect(sent()).toMatchObject([{ reasoning_effort: 'low' }]);
  });

  it.each([
    ['gemini-2.5-flash', { thinkingConfig: { thinkingBudget: 0 }, temperature: 0.2 }],
    ['gemini-3.8-flash', { thinkingConfig: { thinkingLevel: 'minimal' } }],
    ['gemini-flash-latest', { thinkingConfig: { thinkingLevel: 'minimal' } }],
  ])('by Gemini in the words of %s, and keeps the temperature that it was made for', async (name, config) => {
    const { model, sent } = await modelThat(() => undefined, { model: name }, gemini, 'gemini');
    await model.write(PROMPT, REQUEST);
    expect(sent().map(({ generationConfig }) => generationConfig)).toEqual([config]);
  });

  it('by Anthropic in the version of its API that its newest models are described in', async () => {
    const server = await startModelServer((_, response) =>
      sendEvents(response, streamedEvents('anthropic', ['Closed.'])),
    );
    open.push(server);
    const settings = { engine: 'anthropic', address: `${server.origin}/v1`, model: 'small', fetch: globalThis.fetch };
    await anthropic(settings).write(PROMPT, REQUEST);
    expect(server.requests[0]?.headers['anthropic-version']).toBe('2026-10-21');
  });

  it('by Anthropic with little effort, and with room for thoughts and text', async () => {
    const { model, sent } = await modelThat(() => undefined, {}, anthropic, 'anthropic');
    await model.write(PROMPT, REQUEST);
    expect(sent()).toMatchObject([{ output_config: { effort: 'low' }, max_tokens: 16_000 }]);
  });
});

describe('what a server refuses', () => {
  it('is left out, whatever words it refuses in, down to nothing but model and messages', async () => {
    const isBare = (body: Body) => Object.keys(body).every((name) => ['model', 'messages', 'stream'].includes(name));
    const { model, sent } = await modelThat((body) => (isBare(body) ? undefined : 'Bad request.'), {}, own);
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
    expect(Object.keys(sent().at(-1) ?? {})).toEqual(['model', 'messages', 'stream']);
  });

  it('is remembered for this server and model, and not for another', async () => {
    const refuses = (body: Body) => ('reasoning_effort' in body ? 'Extra inputs: reasoning_effort' : undefined);
    const { model, sent } = await modelThat(refuses, { engine: 'mistral' });
    await model.write(PROMPT, REQUEST);
    await model.write(PROMPT, REQUEST);
    expect(sent().map((body) => 'reasoning_effort' in body)).toEqual([true, false, false]);
    const other = await modelThat(() => undefined, { engine: 'mistral' });
    await other.model.write(PROMPT, REQUEST);
    expect(other.sent()).toMatchObject([{ reasoning_effort: 'none' }]);
  });

  it('is remembered also where nothing came of the answer, and not where nothing helped', async () => {
    let isWell = false;
    const server = await startModelServer(({ body }, response) => {
      if ('reasoning_effort' in (body as Body)) sendJson(response, 400, { error: { message: 'reasoning_effort?' } });
      else sendEvents(response, streamedEvents('openai', ['Closed.'], isWell ? 'finished' : 'cut'));
    });
    open.push(server);
    const settings = { engine: 'groq', address: `${server.origin}/v1`, model: 'small', fetch: globalThis.fetch };
    const model = openAiCompatible(settings, false);
    await expect(model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code: 'engine-cut-off' });
    isWell = true;
    expect(await model.write(PROMPT, REQUEST)).toBe('Closed.');
    expect(server.requests).toHaveLength(3);
    let isDown = true;
    const other = await modelThat(() => (isDown ? 'No.' : undefined), { engine: 'groq' });
    await expect(other.model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code: 'engine-broken' });
    isDown = false;
    await other.model.write(PROMPT, REQUEST);
    expect(other.sent().at(-1)).toMatchObject({ reasoning_effort: 'none' });
  });

  it.each([
    [
      'a temperature',
      'temperature',
      "Unsupported value: 'temperature' is only supported when reasoning_effort is none",
    ],
    ['the effort', 'reasoning_effort', 'Unrecognized request argument supplied: reasoning_effort'],
    ['the template', 'chat_template_kwargs', 'body.chat_template_kwargs: Extra inputs are not permitted'],
  ])('alone is left out where it is named: %s', async (_, name, said) => {
    const { model, sent } = await modelThat((body) => (name in body ? said : undefined), { engine: 'vllm' }, own);
    await model.write(PROMPT, REQUEST);
    const names = ['chat_template_kwargs', 'reasoning_effort', 'temperature'];
    expect(Object.keys(sent().at(-1) ?? {})).toEqual(expect.arrayContaining(names.filter((one) => one !== name)));
    expect(sent()).toHaveLength(2);
  });

  it('is tried in the next milder form: GPT-5 knows no "none", and wants no temperature', async () => {
    const { model, sent } = await modelThat(
      ({ reasoning_effort, temperature }) => {
        if (reasoning_effort === 'none') return "Unsupported value: 'reasoning_effort' does not support 'none'";
        return temperature === undefined ? undefined : "Unsupported value: 'temperature' does not support 0.2";
      },
      { engine: 'openai', model: 'gpt-5' },
    );
    await model.write(PROMPT, REQUEST);
    expect(sent().at(-1)).toMatchObject({ reasoning_effort: 'minimal' });
    expect(sent()).toHaveLength(3);
  });

  it('by Gemini falls back to the older way of saying it, and to none', async () => {
    const config = (body: Body) => JSON.stringify(body.generationConfig);
    const old = await modelThat(
      (body) => (config(body).includes('Level') ? 'Thinking level is not supported for this model.' : undefined),
      { model: 'next' },
      gemini,
      'gemini',
    );
    await old.model.write(PROMPT, REQUEST);
    expect(old.sent().map(config)).toEqual([
      '{"thinkingConfig":{"thinkingLevel":"minimal"}}',
      '{"thinkingConfig":{"thinkingLevel":"low"}}',
      '{"thinkingConfig":{"thinkingBudget":0}}',
    ]);
    const pro = await modelThat(
      (body) =>
        config(body).includes('Budget":0') ? 'Budget 0 is invalid. This model only works in thinking mode.' : undefined,
      { model: 'gemini-2.5-pro' },
      gemini,
      'gemini',
    );
    await pro.model.write(PROMPT, REQUEST);
    expect(config(pro.sent().at(-1) ?? {})).toContain('"thinkingBudget":128');
  });

  it('by Anthropic: the effort that older models do not know, and more tokens than they write', async () => {
    const { model, sent } = await modelThat(
      ({ output_config, max_tokens }) => {
        if (output_config) return 'This model does not support the effort parameter.';
        return Number(max_tokens) > 4096 ? 'max_tokens: 16000 > 4096, which is the maximum allowed' : undefined;
      },
      {},
      anthropic,
      'anthropic',
    );
    await model.write(PROMPT, REQUEST);
    expect(sent().at(-1)).toMatchObject({ max_tokens: 4096 });
    expect(sent().at(-1)).not.toHaveProperty('output_config');
  });

  it('is not taken for the reason where the server names another', async () => {
    const said = "This model's maximum context length is 8192 tokens.";
    const { model, sent } = await modelThat(() => said, { engine: 'mistral' });
    await expect(model.write(PROMPT, REQUEST)).rejects.toMatchObject({ code: 'engine-too-long' });
    expect(sent()).toHaveLength(1);
  });

  it('is told in the end where nothing helps', async () => {
    for (const [create, dialect] of [
      [own, 'openai'],
      [anthropic, 'anthropic'],
      [gemini, 'gemini'],
    ] as const) {
      const { model } = await modelThat(() => 'No.', {}, create, dialect);
      await expect(model.write(PROMPT, REQUEST)).rejects.toMatchObject({
        code: 'engine-broken',
        details: { said: 'No.' },
      });
    }
  });
});
