/**
 * Reads how much a model on the reader's own server takes in at once *as it was started*, which is often far less than it could: Ollama
 * and llama.cpp cut longer prompts without a word. Each says it in its own way, outside the protocol that they share.
 */
import { EngineError } from '../../errors.ts';
import { type SendOptions, type Server, type ServerRequest, send } from '../http/send.ts';
import { readJson } from '../http/server-answer.ts';
import { countAt, listAt, textAt } from '../http/value-at.ts';

/** @returns Tokens; `undefined` where this kind of server does not tell. */
export async function readLoadedWindow(server: Server, options: SendOptions): Promise<number | undefined> {
  const root = server.address.replace(/\/v1$/, '');
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const request: ServerRequest = {
      url: `${root}${path}`,
      ...(server.key && { headers: { authorization: `Bearer ${server.key}` } }),
      ...(body !== undefined && { body }),
    };
    try {
      return await send(server, request, options, readJson);
    } catch (thrown) {
      const isOtherKind =
        thrown instanceof EngineError &&
        ['engine-no-model', 'engine-broken', 'engine-not-understood'].includes(thrown.code);
      if (isOtherKind) return undefined;
      throw thrown;
    }
  };
  switch (server.engine) {
    case 'ollama': {
      // Only of a loaded model does Ollama say it; a request without a prompt loads it.
      await ask('/api/generate', { model: server.model });
      const loaded = listAt(await ask('/api/ps'), 'models');
      const isOurs = (model: unknown): boolean =>
        [server.model, `${server.model}:latest`].some((name) => textAt(model, 'name') === name);
      return countAt(loaded.find(isOurs), 'context_length');
    }
    case 'llama-cpp': {
      // With several models it is a router, which knows the window of none until it is told which.
      const path = ['default_generation_settings', 'n_ctx'];
      const ofModel = countAt(await ask(`/props?model=${encodeURIComponent(server.model)}`), ...path);
      return ofModel ?? countAt(await ask('/props'), ...path);
    }
    case 'lm-studio':
      return (
        loadedInLmStudio(await ask('/api/v1/models'), server.model) ??
        // Before LM Studio 0.4.
        countAt(
          listAt(await ask('/api/v0/models'), 'data').find((model) => textAt(model, 'id') === server.model),
          'loaded_context_length',
        )
      );
    default:
      return undefined;
  }
}

/** A model may be loaded more than once, each time with a window and a name of its own. */
function loadedInLmStudio(listed: unknown, name: string): number | undefined {
  const loaded = listAt(listed, 'models').flatMap((model) =>
    listAt(model, 'loaded_instances').map((instance) => ({
      isNamed: textAt(instance, 'id') === name,
      isOfModel: textAt(model, 'key') === name,
      tokens: countAt(instance, 'config', 'context_length'),
    })),
  );
  return (loaded.find(({ isNamed }) => isNamed) ?? loaded.find(({ isOfModel }) => isOfModel))?.tokens;
}
