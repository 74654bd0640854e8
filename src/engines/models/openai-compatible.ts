/**
 * Speaks OpenAI's `/chat/completions`, as do Ollama, LM Studio, llama.cpp, vLLM and most services.
 * Asks it not to think, in the words of each kind of server; what one refuses is left out.
 */
import { EngineError } from '../../errors.ts';
import { streamError } from '../http/answer-error.ts';
import { type SendOptions, type Server, type ServerRequest, send } from '../http/send.ts';
import { readJson } from '../http/server-answer.ts';
import { countAt, listAt, textAt, valueAt } from '../http/value-at.ts';
import type { ListedModel, Model, Prompt, WriteRequest } from '../model.ts';
import { picksSchema } from '../picks/pick-order.ts';
import { collectText, type Piece } from './collect-text.ts';
import { climbDown, type Ladder } from './ladder.ts';
import { readLoadedWindow } from './loaded-window.ts';

/** Tokens that a server is believed to read when it does not say: Ollama's default, and a small part of any service's. */
const DEFAULT_WINDOW = { ownServer: 4096, service: 16_000 };

/** Low, so that it keeps to the article; not 0, at which small models repeat themselves. */
const TEMPERATURE = 0.2;

export function openAiCompatible(server: Server, isOwnServer: boolean): Model {
  return {
    host: new URL(server.address).host,
    name: server.model,
    followsInstructions: true,
    availability: async () => 'available',
    async measure(_, enough, request) {
      if (!isOwnServer && enough <= DEFAULT_WINDOW.service)
        return { followsInstructions: true, tokens: DEFAULT_WINDOW.service };
      const tokens = isOwnServer ? await readLoadedWindow(server, request) : undefined;
      if (tokens) return { followsInstructions: true, tokens };
      const listed = (await listOrNothing(server, request)).find(({ id }) => id === server.model);
      return {
        followsInstructions: true,
        tokens: listed?.tokens ?? (isOwnServer ? DEFAULT_WINDOW.ownServer : DEFAULT_WINDOW.service),
      };
    },
    write: (prompt, request) =>
      climbDown(server, ladderFor(server, isOwnServer, prompt), (options) =>
        complete(server, prompt, request, { ...options, ...formatFor(prompt, options) }),
      ),
  };
}

/** Models think by default now, and a reader in a hurry waits for nothing: a summary is no puzzle. */
function ladderFor({ engine, model }: Server, isOwnServer: boolean, { pick }: Pick<Prompt, 'pick'>): Ladder {
  const temperature = { values: [TEMPERATURE] };
  // Which numbers are allowed is another matter for each article: only that there is a schema is on the ladder.
  const format = pick && { response_format: { values: ['json_schema'] } };
  if (engine === 'deepseek') return { ...format, thinking: { values: [{ type: 'disabled' }] }, temperature };
  return {
    ...format,
    // What vLLM and llama.cpp hand to the model's own template: Qwen's and Gemma's word for it, and DeepSeek's.
    ...(isOwnServer && { chat_template_kwargs: { values: [{ enable_thinking: false, thinking: false }] } }),
    ...(engine === 'other' && { thinking: { values: [{ type: 'disabled' }] } }),
    reasoning_effort: { values: effortsFor(engine, model) },
    temperature,
  };
}

/** What holds the answer to the numbers that are asked for, where the server takes it. */
function formatFor({ pick }: Pick<Prompt, 'pick'>, options: object): object {
  if (!pick || !('response_format' in options)) return {};
  const json_schema = { name: 'picks', strict: true, schema: picksSchema(pick) };
  return { response_format: { type: 'json_schema', json_schema } };
}

/** From none to the least that a model may have been made to need. */
function effortsFor(engine: string, model: string): readonly string[] {
  if (/gpt-?oss/i.test(model)) return ['low'];
  if (engine === 'openai') return ['none', 'minimal', 'low'];
  return engine === 'openrouter' ? ['none', 'low'] : ['none'];
}

/** Some servers have no list of models; that one is missing tells nothing about the model. */
async function listOrNothing(server: Server, options: SendOptions): Promise<ListedModel[]> {
  try {
    return await listOpenAiModels(server, options);
  } catch (thrown) {
    if (
      thrown instanceof EngineError &&
      ['engine-no-model', 'engine-broken', 'engine-not-understood'].includes(thrown.code)
    )
      return [];
    throw thrown;
  }
}

/** @throws EngineError */
export function listOpenAiModels(server: Server, options: SendOptions): Promise<ListedModel[]> {
  return send(server, requestTo(server, 'models'), options, async (answer) => {
    const data = await readJson(answer);
    // A bare list is what Together and some gateways send.
    const models = Array.isArray(data) ? data : listAt(data, 'data');
    if (!Array.isArray(data) && !Array.isArray(valueAt(data, 'data'))) throw new EngineError('engine-not-understood');
    return models.flatMap((model) => {
      const id = textAt(model, 'id');
      return id === undefined ? [] : [{ id, tokens: windowIn(model) }];
    });
  });
}

/** In turn: llama.cpp, LM Studio, OpenRouter, Mistral, Groq, vLLM. */
function windowIn(model: unknown): number | undefined {
  const names = ['loaded_context_length', 'context_length', 'max_context_length', 'context_window', 'max_model_len'];
  return (
    countAt(model, 'meta', 'n_ctx') ?? names.map((name) => countAt(model, name)).find((tokens) => tokens !== undefined)
  );
}

function complete(server: Server, prompt: Prompt, request: WriteRequest, options: object): Promise<string> {
  const body = {
    model: server.model,
    messages: [
      { role: 'system', content: prompt.instructions },
      { role: 'user', content: prompt.article },
    ],
    stream: true,
    ...options,
  };
  return send(server, requestTo(server, 'chat/completions', body), request, (answer) =>
    collectText(answer, (data) => readPiece(data, server), request),
  );
}

function requestTo({ address, key }: Server, path: string, body?: unknown): ServerRequest {
  return {
    url: `${address}/${path}`,
    ...(key && { headers: { authorization: `Bearer ${key}` } }),
    ...(body !== undefined && { body }),
  };
}

function readPiece(data: unknown, server: Server): Piece {
  const error = valueAt(data, 'error');
  if (error) throw streamError(error, { host: new URL(server.address).host, model: server.model, key: server.key });
  const choice = valueAt(data, 'choices', 0);
  const part = valueAt(choice, 'delta') ?? valueAt(choice, 'message');
  const isRefused = Boolean(textAt(part, 'refusal'));
  const reason = textAt(choice, 'finish_reason');
  return {
    text: textIn(valueAt(part, 'content')),
    isThought:
      ['reasoning', 'reasoning_content', 'thinking'].some((name) => valueAt(part, name)) ||
      listAt(part, 'content').some((one) => textAt(one, 'type') === 'thinking'),
    end: isRefused ? 'refused' : reason ? (ENDS[reason] ?? 'finished') : undefined,
  };
}

/** Models of Mistral that think send a list, their thoughts beside the text. */
function textIn(content: unknown): string | undefined {
  if (!Array.isArray(content)) return typeof content === 'string' ? content : undefined;
  const isText = (part: unknown): boolean => ['text', 'output_text', undefined].includes(textAt(part, 'type'));
  return content.map((part) => (isText(part) ? (textAt(part, 'text') ?? '') : '')).join('');
}

const ENDS: Readonly<Record<string, Piece['end']>> = { length: 'cut', content_filter: 'refused', error: 'cut' };
