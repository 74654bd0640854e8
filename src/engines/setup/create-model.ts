/** Creates the model of an engine with a server, and lists what the server offers. */
import { EngineError } from '../../errors.ts';
import { LIMITS, OWN_SERVER_LIMITS } from '../http/limits.ts';
import type { SendOptions, Server } from '../http/send.ts';
import type { ListedModel, Model } from '../model.ts';
import { anthropic, listAnthropicModels } from '../models/anthropic.ts';
import { gemini, listGeminiModels } from '../models/gemini.ts';
import { listOpenAiModels, openAiCompatible } from '../models/openai-compatible.ts';
import { catalogEntry, type EngineChoice, type Protocol } from './catalog.ts';
import { hostInClear, serverAddress } from './server-address.ts';

/** What a server's engine needs from outside. */
export type ServerDependencies = Pick<Server, 'fetch' | 'limits' | 'key'>;

interface ProtocolModels {
  create(server: Server, isOwnServer: boolean): Model;
  list(server: Server, options: SendOptions): Promise<ListedModel[]>;
}

const PROTOCOLS: Readonly<Record<Protocol, ProtocolModels>> = {
  openai: { create: openAiCompatible, list: listOpenAiModels },
  anthropic: { create: anthropic, list: listAnthropicModels },
  gemini: { create: gemini, list: listGeminiModels },
};

/**
 * @throws EngineError `engine-unavailable` when the choice names no server, `engine-in-clear` where it would be sent text
 * unencrypted, `engine-key-refused` for what can be no key.
 */
export function createServerModel(choice: EngineChoice, dependencies: ServerDependencies): Model {
  const { server, entry } = serverOf(choice, dependencies);
  return PROTOCOLS[entry.protocol].create(server, entry.kind === 'own-server');
}

/** What the server offers, in its own order. @throws EngineError */
export function listModels(
  choice: EngineChoice,
  dependencies: ServerDependencies,
  options: SendOptions,
): Promise<ListedModel[]> {
  const { server, entry } = serverOf(choice, dependencies);
  return PROTOCOLS[entry.protocol].list(server, options);
}

function serverOf(choice: EngineChoice, { fetch, limits, key: typedKey }: ServerDependencies) {
  const entry = catalogEntry(choice.engine);
  const host = hostInClear(choice);
  if (host !== undefined) throw new EngineError('engine-in-clear', { host });
  const address = serverAddress(choice);
  if (!('protocol' in entry) || address === undefined) {
    throw new EngineError('engine-unavailable', {}, `no server: ${choice.engine} ${choice.address ?? ''}`);
  }
  const key = typedKey?.trim();
  // `fetch` would throw as if nobody were there.
  if (key && !/^[\x21-\x7e]+$/.test(key)) throw new EngineError('engine-key-refused', { host: new URL(address).host });
  const server: Server = {
    fetch,
    limits: limits ?? (entry.kind === 'own-server' ? OWN_SERVER_LIMITS : LIMITS),
    engine: choice.engine,
    address,
    model: choice.model ?? '',
    ...(key && { key }),
  };
  return { server, entry };
}
