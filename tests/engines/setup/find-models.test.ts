/** Models on the reader's own computer: what is found at the usual ports, and what is said where a server lists nothing. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/engines/http/limits.ts';
import { catalog } from '../../../src/engines/setup/catalog.ts';
import { findModels, LOCAL_SERVERS } from '../../../src/engines/setup/find-models.ts';

type Answers = Readonly<Record<string, () => Response>>;

const list = (...ids: string[]) => Response.json({ object: 'list', data: ids.map((id) => ({ id })) });

/** @param answers By port; nobody listens at the others. */
async function find(answers: Answers) {
  const asked: string[] = [];
  const fetchFrom = async (input: URL | RequestInfo) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    asked.push(url.href);
    const answer = answers[url.port];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  const found = await findModels({ fetch: fetchFrom as typeof fetch, limits: { ...LIMITS, backOff: [] } });
  return { ...found, asked };
}

describe('a model on this computer', () => {
  it('is looked for at every own server’s usual address, on this computer alone', async () => {
    const { asked, models, refusals } = await find({});
    const usual = catalog.flatMap((entry) => (entry.kind === 'own-server' && entry.address ? [entry] : []));
    expect(LOCAL_SERVERS).toEqual(usual.map(({ id }) => id));
    expect(asked.toSorted()).toEqual(usual.map(({ address }) => `${address}/models`).toSorted());
    expect(asked.every((url) => new URL(url).hostname === 'localhost')).toBe(true);
    expect({ models, refusals }).toEqual({ models: [], refusals: [] });
  });

  it('is listed with where it is, each server’s in its own order', async () => {
    const { models } = await find({ 11434: () => list('qwen3:4b', 'gemma3:4b'), 1234: () => list('ministral-3b') });
    expect(models).toEqual([
      { engine: 'ollama', model: 'qwen3:4b', host: 'localhost:11434' },
      { engine: 'ollama', model: 'gemma3:4b', host: 'localhost:11434' },
      { engine: 'lm-studio', model: 'ministral-3b', host: 'localhost:1234' },
    ]);
  });

  it.each([
    'nomic-embed-text:latest',
    'text-embedding-nomic-embed-text-v1.5',
    'bge-m3',
    'whisper-large',
    'qwen3-reranker',
  ])('that writes no text is not offered: %s', async (id) =>
    expect((await find({ 11434: () => list(id, 'small') })).models).toHaveLength(1),
  );

  it('is not taken from another program at the same port, which is not spoken of either', async () => {
    const { models, refusals } = await find({
      8080: () => new Response('<html>Build server</html>', { status: 403 }),
      8000: () => new Response('<html>Hello</html>'),
      1234: () => new Response('', { status: 404 }),
    });
    expect({ models, refusals }).toEqual({ models: [], refusals: [] });
  });

  it('behind an Ollama that lets no extension in is told of, so that the reader can let it', async () => {
    const { refusals } = await find({ 11434: () => new Response('', { status: 403 }) });
    expect(refusals).toMatchObject([{ code: 'engine-forbidden', details: { host: 'localhost:11434' } }]);
  });

  it('behind a key is told of', async () => {
    const answer = () => Response.json({ error: { message: 'Invalid API Key' } }, { status: 401 });
    const { refusals } = await find({ 8080: answer });
    expect(refusals).toMatchObject([{ code: 'engine-key-refused', details: { host: 'localhost:8080' } }]);
  });
});
