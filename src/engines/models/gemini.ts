/** Speaks Google's Gemini API. The key goes in a header: in the address, as its examples have it, it would stand in logs. */
import { EngineError } from '../../errors.ts';
import { streamError } from '../http/answer-error.ts';
import { type SendOptions, type Server, type ServerRequest, send } from '../http/send.ts';
import { readJson } from '../http/server-answer.ts';
import { countAt, listAt, textAt, valueAt } from '../http/value-at.ts';
import type { ListedModel, Model, Prompt } from '../model.ts';
import { collectText, type Piece } from './collect-text.ts';
import { climbDown, type Ladder } from './ladder.ts';

/** Tokens that each of its models reads at the least. */
const MIN_WINDOW = 30_000;
/** Of the models before Gemini 3; to later ones Google advises against any but their own. */
const TEMPERATURE = 0.2;

export function gemini(server: Server): Model {
  const path = `models/${encodeURIComponent(server.model)}`;
  return {
    host: new URL(server.address).host,
    name: server.model,
    followsInstructions: true,
    availability: async () => 'available',
    async measure(_, enough, request) {
      if (enough <= MIN_WINDOW) return { followsInstructions: true, tokens: MIN_WINDOW };
      const described = await send(server, requestTo(server, path), request, readJson);
      return {
        followsInstructions: true,
        tokens: countAt(described, 'inputTokenLimit') ?? MIN_WINDOW,
        async count(prompt) {
          const body = { generateContentRequest: { model: `models/${server.model}`, ...contentsOf(prompt) } };
          const counted = await send(server, requestTo(server, `${path}:countTokens`, body), request, readJson);
          const tokens = countAt(counted, 'totalTokens');
          if (tokens === undefined) throw new EngineError('engine-not-understood');
          return tokens;
        },
      };
    },
    write(prompt, request) {
      return climbDown(server, ladderFor(server), (generationConfig) => {
        const body = { ...contentsOf(prompt), generationConfig };
        return send(server, requestTo(server, `${path}:streamGenerateContent?alt=sse`, body), request, (answer) =>
          collectText(answer, (data) => readPiece(data, server), request),
        );
      });
    },
  };
}

/** As little thinking as a model allows; Gemini 2.5 Pro must have 128 tokens of it. */
function ladderFor({ model }: Server): Ladder {
  if (/gemini-[12](?!\d)/.test(model)) {
    return {
      thinkingConfig: { values: [{ thinkingBudget: 0 }, { thinkingBudget: 128 }] },
      temperature: { values: [TEMPERATURE] },
    };
  }
  return {
    thinkingConfig: { values: [{ thinkingLevel: 'minimal' }, { thinkingLevel: 'low' }, { thinkingBudget: 0 }] },
  };
}

/** @throws EngineError */
export function listGeminiModels(server: Server, options: SendOptions): Promise<ListedModel[]> {
  return send(server, requestTo(server, 'models?pageSize=1000'), options, async (answer) => {
    const data = await readJson(answer);
    if (!Array.isArray(valueAt(data, 'models'))) throw new EngineError('engine-not-understood');
    return listAt(data, 'models').flatMap((model) => {
      const id = textAt(model, 'name')?.replace(/^models\//, '');
      const canWrite = listAt(model, 'supportedGenerationMethods').includes('generateContent');
      return id !== undefined && canWrite ? [{ id, tokens: countAt(model, 'inputTokenLimit') }] : [];
    });
  });
}

function contentsOf({ instructions, article }: Prompt): object {
  return {
    systemInstruction: { parts: [{ text: instructions }] },
    contents: [{ role: 'user', parts: [{ text: article }] }],
  };
}

function requestTo({ address, key }: Server, path: string, body?: unknown): ServerRequest {
  return {
    url: `${address}/${path}`,
    ...(key && { headers: { 'x-goog-api-key': key } }),
    ...(body !== undefined && { body }),
  };
}

function readPiece(data: unknown, { address, model, key }: Server): Piece {
  const error = valueAt(data, 'error');
  if (error) throw streamError(error, { host: new URL(address).host, model, key });
  if (valueAt(data, 'promptFeedback', 'blockReason')) return { end: 'refused' };
  const candidate = valueAt(data, 'candidates', 0);
  const parts = listAt(candidate, 'content', 'parts');
  const isThought = (part: unknown): boolean => valueAt(part, 'thought') === true;
  const text = parts.map((part) => (isThought(part) ? '' : (textAt(part, 'text') ?? ''))).join('');
  const reason = textAt(candidate, 'finishReason');
  return {
    text,
    isThought: parts.some(isThought),
    end: reason === undefined ? undefined : (ENDS[reason] ?? 'refused'),
  };
}

/** The other reasons are all kinds of refusal: SAFETY, RECITATION, PROHIBITED_CONTENT, BLOCKLIST, SPII. */
const ENDS: Readonly<Record<string, Piece['end']>> = { STOP: 'finished', MAX_TOKENS: 'cut', OTHER: 'cut' };
