/** Speaks Anthropic's Messages API. */
import { EngineError } from '../../errors.ts';
import { streamError } from '../http/answer-error.ts';
import { type SendOptions, type Server, type ServerRequest, send } from '../http/send.ts';
import { readJson } from '../http/server-answer.ts';
import { countAt, listAt, textAt, valueAt } from '../http/value-at.ts';
import type { ListedModel, Model, Prompt } from '../model.ts';
import { collectText, type Piece } from './collect-text.ts';
import { climbDown, type Ladder } from './ladder.ts';

/** Of every model that the API has offered since 2024. */
const WINDOW_TOKENS = 200_000;
/**
 * Its newest models think unasked, and the least effort is all that can be wished for. The API wants a limit for thoughts and
 * text together: several times what the longest summary has, and as much as older models allow.
 */
const LADDER: Ladder = {
  output_config: { values: [{ effort: 'low' }] },
  max_tokens: { values: [16_000, 8192, 4096], isNeeded: true },
};

export function anthropic(server: Server): Model {
  return {
    host: new URL(server.address).host,
    name: server.model,
    followsInstructions: true,
    availability: async () => 'available',
    measure: async (_, _enough, request) => ({
      followsInstructions: true,
      tokens: WINDOW_TOKENS,
      count: (prompt) =>
        send(
          server,
          requestTo(server, 'messages/count_tokens', messagesOf(server, prompt)),
          request,
          async (answer) => {
            const tokens = countAt(await readJson(answer), 'input_tokens');
            if (tokens === undefined) throw new EngineError('engine-not-understood');
            return tokens;
          },
        ),
    }),
    write(prompt, request) {
      return climbDown(server, LADDER, (options) => {
        const body = { ...messagesOf(server, prompt), ...options, stream: true };
        return send(server, requestTo(server, 'messages', body), request, (answer) =>
          collectText(answer, (data) => readPiece(data, server), request),
        );
      });
    },
  };
}

/** @throws EngineError */
export function listAnthropicModels(server: Server, options: SendOptions): Promise<ListedModel[]> {
  return send(server, requestTo(server, 'models?limit=1000'), options, async (answer) => {
    const data = await readJson(answer);
    if (!Array.isArray(valueAt(data, 'data'))) throw new EngineError('engine-not-understood');
    return listAt(data, 'data').flatMap((model) => {
      const id = textAt(model, 'id');
      return id === undefined ? [] : [{ id }];
    });
  });
}

function messagesOf({ model }: Server, { instructions, article }: Prompt): object {
  return { model, system: instructions, messages: [{ role: 'user', content: article }] };
}

function requestTo({ address, key }: Server, path: string, body?: unknown): ServerRequest {
  return {
    url: `${address}/${path}`,
    headers: {
      'anthropic-version': '2026-10-21',
      // Without it the API refuses every request that comes from a browser.
      'anthropic-dangerous-direct-browser-access': 'true',
      ...(key && { 'x-api-key': key }),
    },
    ...(body !== undefined && { body }),
  };
}

function readPiece(data: unknown, { address, model, key }: Server): Piece {
  switch (textAt(data, 'type')) {
    case 'error':
      throw streamError(valueAt(data, 'error'), { host: new URL(address).host, model, key });
    case 'content_block_delta':
      return { text: textAt(data, 'delta', 'text'), isThought: isThinking(textAt(data, 'delta', 'type')) };
    // Its thoughts may be left out: then only their beginning is told.
    case 'content_block_start':
      return { isThought: isThinking(textAt(data, 'content_block', 'type')) };
    case 'message_delta':
      return { end: endOf(textAt(data, 'delta', 'stop_reason')) };
    // The answer in one piece.
    case 'message':
      return {
        text: listAt(data, 'content')
          .map((block) => textAt(block, 'text') ?? '')
          .join(''),
        end: endOf(textAt(data, 'stop_reason')),
      };
    default:
      return {};
  }
}

function isThinking(type = ''): boolean {
  return /thinking/.test(type);
}

function endOf(reason: string | undefined): Piece['end'] {
  if (reason === undefined) return undefined;
  if (reason === 'refusal') return 'refused';
  return reason === 'max_tokens' || reason === 'model_context_window_exceeded' ? 'cut' : 'finished';
}
