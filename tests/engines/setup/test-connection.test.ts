import { describe, expect, it } from 'vitest';
import { createServerModel, listModels } from '../../../src/engines/setup/create-model.ts';
import { testConnection } from '../../../src/engines/setup/test-connection.ts';
import { sendEvents, sendJson, startModelServer, streamedEvents } from '../../support/model-server.ts';
import { openModelServers } from '../../support/open-model-servers.ts';

const OPTIONS = { signal: new AbortController().signal };
const SURROUNDINGS = { fetch: globalThis.fetch };
const open = openModelServers();

describe('testing the connection', () => {
  it('asks the chosen model one harmless question and tells its answer', async () => {
    const server = await startModelServer((_, response) => sendEvents(response, streamedEvents('openai', ['Paris'])));
    open.push(server);
    const choice = { engine: 'other', address: server.origin, model: 'small' } as const;
    expect((await testConnection(choice, SURROUNDINGS, OPTIONS)).answer).toBe('Paris');
    expect(server.requests[0]?.body).toMatchObject({ model: 'small' });
  });

  it('says what the server refuses: Ollama that lets no extension in', async () => {
    const server = await startModelServer((_, response) => {
      response.writeHead(403);
      response.end();
    });
    open.push(server);
    const choice = { engine: 'ollama', address: server.origin, model: 'small' } as const;
    await expect(testConnection(choice, SURROUNDINGS, OPTIONS)).rejects.toMatchObject({
      code: 'engine-forbidden',
      details: { status: 403, host: new URL(server.origin).host },
    });
  });

  it('takes a key with blanks around it, and says so of what can be no key', async () => {
    const server = await startModelServer((_, response) => sendEvents(response, streamedEvents('openai', ['Paris'])));
    open.push(server);
    const choice = { engine: 'other', address: server.origin, model: 'small' } as const;
    await testConnection(choice, { ...SURROUNDINGS, key: ' sk-1\n' }, OPTIONS);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-1');
    await expect(testConnection(choice, { ...SURROUNDINGS, key: 'sk–1' }, OPTIONS)).rejects.toMatchObject({
      code: 'engine-key-refused',
    });
  });

  it('sends nothing in the clear to a server out there, whatever is stored, and says why', async () => {
    const asked: string[] = [];
    const fetch = async (url: unknown) => {
      asked.push(String(url));
      return new Response();
    };
    const choice = { engine: 'other', address: 'http://ai.example.org/v1', model: 'small' } as const;
    await expect(testConnection(choice, { fetch }, OPTIONS)).rejects.toMatchObject({
      code: 'engine-in-clear',
      details: { host: 'ai.example.org' },
    });
    expect(asked).toEqual([]);
  });

  it('says that there is no server in an engine without one', () => {
    expect(() => createServerModel({ engine: 'instant' }, SURROUNDINGS)).toThrow(/no server/);
  });
});

describe('the list of models', () => {
  it('is what the server offers', async () => {
    const server = await startModelServer((_, response) =>
      sendJson(response, 200, { data: [{ id: 'a' }, { id: 'b' }] }),
    );
    open.push(server);
    const listed = await listModels({ engine: 'other', address: server.origin }, SURROUNDINGS, OPTIONS);
    expect(listed.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(server.requests[0]?.path).toBe('/v1/models');
  });
});
