/** What a real llama-server answered, replayed over a real connection: recorded of llama.cpp v0.4.0, see tests/fixtures/engine-exchanges. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engines/setup/create-engine.ts';
import { listModels } from '../../src/engines/setup/create-model.ts';
import { testConnection } from '../../src/engines/setup/test-connection.ts';
import { loadTextAnalysis } from '../support/instant-engine.ts';
import { inventedArticle } from '../support/invented-article.ts';
import { type AnswerModelRequest, startModelServer } from '../support/model-server.ts';
import { openModelServers } from '../support/open-model-servers.ts';

const folder = path.join(import.meta.dirname, '../fixtures/engine-exchanges');
const GIST = 'The bridge over Main Street is closed until March.';
const POINTS = [
  'Engineers found cracks in two pillars.',
  'Repairs will cost four million dollars, city officials say.',
];
/** What the recorded model writes about. */
const ARTICLE = inventedArticle({
  title: 'Main Street bridge closed',
  paragraphs: [
    `${GIST} The city closed it on Monday after an inspection of its pillars by the road office.`,
    'Engineers found cracks in two pillars. They had looked at all nine of them within a single week.',
    'Repairs will cost four million dollars, city officials say. The work will begin in the autumn.',
    'Buses will take another way through the old town until then, and cyclists may use the railway bridge.',
  ],
});

type Response = Parameters<AnswerModelRequest>[1];
type Sent = Readonly<Record<string, unknown>>;

function replay(response: Response, name: string): void {
  const recorded = readFileSync(path.join(folder, `${name}.http`), 'utf8').replaceAll('\r\n', '\n');
  const end = recorded.indexOf('\n\n');
  const head = recorded.slice(0, end);
  const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? '';
  response.writeHead(Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), { 'content-type': type });
  response.end(recorded.slice(end + 2));
}

const open = openModelServers();

/** A server with one model, that answers a question by `written`; what else it is asked as recorded. */
async function llamaServer(written: (sent: Sent) => string, others: Readonly<Record<string, string>> = {}) {
  const recorded: Readonly<Record<string, string>> = {
    '/v1/models': 'models-single',
    '/props': 'props-single',
    '/props?model=canned': 'props-single',
    ...others,
  };
  const server = await startModelServer(({ path: asked, method, body }, response) =>
    replay(response, method === 'POST' ? written(body as Sent) : (recorded[asked] ?? 'error-404')),
  );
  open.push(server);
  const choice = { engine: 'llama-cpp', address: server.origin, model: 'canned' } as const;
  const limits = { firstByte: 400, silence: 400, answerBytes: 100_000, backOff: [20], longestWait: 1 };
  const dependencies = { fetch: globalThis.fetch, limits };
  const engine = createEngine(choice, {
    ...dependencies,
    loadTextAnalysis,
    detectLanguage: async () => undefined,
    globals: {},
  });
  const signal = new AbortController().signal;
  return {
    server,
    posts: () => server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body as Sent),
    list: () => listModels(choice, dependencies, { signal }),
    test: () => testConnection(choice, dependencies, { signal }),
    summarize: (changes: Partial<Parameters<typeof engine.summarize>[1]> = {}, article = ARTICLE) =>
      engine.summarize(article, { points: 5, signal, ...changes }),
  };
}

const ROUTER = { '/v1/models': 'models-router', '/props': 'props-router', '/props?model=canned': 'props-router-model' };

describe('a real llama-server', () => {
  it('lists its one model, and all of a router’s', async () => {
    const one = await llamaServer(() => 'stream-stop');
    expect((await one.list()).map(({ id }) => id)).toEqual(['canned']);
    const router = await llamaServer(() => 'stream-stop', ROUTER);
    expect((await router.list()).map(({ id }) => id)).toEqual(expect.arrayContaining(['canned', 'endless', 'thinker']));
  });

  it('answers the test, and writes points that grow, are checked and lead to their sentences', async () => {
    const { test, summarize } = await llamaServer(() => 'stream-stop');
    expect((await test()).answer).toContain('The bridge over Main Street');
    const drafts: string[] = [];
    const summary = await summarize({ onDraft: (draft) => drafts.push(draft) });
    expect(summary.gist.text).toBe(GIST);
    expect(summary.points.map(({ text }) => text)).toEqual(POINTS);
    expect(summary.points.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(summary).toMatchObject({ model: 'canned', coverage: { read: 4, of: 4 } });
    expect(drafts.length).toBeGreaterThan(10);
  });

  it('reads all of an article that its window of 4096 does not hold, in parts', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, day) =>
      `On day ${day + 1} of the inquiry the road office heard witness number ${day + 1} about the pillars of the bridge.`.repeat(
        2,
      ),
    );
    const { summarize, posts } = await llamaServer(() => 'stream-stop');
    const { coverage } = await summarize({}, inventedArticle({ paragraphs }));
    expect(coverage).toMatchObject({ read: 60, of: 60 });
    expect(posts().length).toBeGreaterThan(2);
  });

  it('is asked for the window of the chosen model where it is a router: its own is said to be 0', async () => {
    const { summarize, server } = await llamaServer(() => 'stream-stop', ROUTER);
    await summarize();
    expect(server.requests.map(({ path: asked }) => asked)).toContain('/props?model=canned');
  });

  it('thinks when it is not told otherwise, and is told: the answer comes without a wait', async () => {
    const steps: string[] = [];
    const { summarize, posts } = await llamaServer(({ reasoning_effort }) =>
      reasoning_effort === 'none' ? 'stream-reasoning_effort-none' : 'stream-reasoning_content',
    );
    expect((await summarize({ onProgress: (step) => steps.push(step) })).gist.text).toBe(GIST);
    expect(posts()).toMatchObject([{ reasoning_effort: 'none' }]);
    expect(steps).not.toContain('think');
  });

  it('that thinks all the same is said to think, and its thoughts are not shown', async () => {
    const steps: string[] = [];
    const drafts: string[] = [];
    const { summarize, test } = await llamaServer(() => 'stream-reasoning_content');
    const { gist } = await summarize({
      onProgress: (step) => steps.push(step),
      onDraft: (draft) => drafts.push(draft),
    });
    expect(gist.text).toBe(GIST);
    expect(steps).toContain('think');
    expect(drafts.join()).not.toContain('First I look');
    expect((await test()).answer).not.toContain('First I look');
  });

  it('that runs into its limit has its whole lines kept, and said to have broken off', async () => {
    const { summarize } = await llamaServer(() => 'stream-length');
    const { gist, points, coverage } = await summarize();
    expect(gist.text).toBe(GIST);
    expect(points.map(({ text }) => text)).not.toContain('Engineers');
    expect(coverage.isCutOff).toBe(true);
  });

  it.each([
    ['engine-key-refused', 'error-401'],
    ['engine-no-model', 'error-400-no-model-router'],
    ['engine-too-long', 'error-400-context'],
  ])('says what is wrong: %s', async (code, recorded) => {
    const { summarize, test } = await llamaServer(() => recorded);
    await expect(summarize()).rejects.toMatchObject({ code });
    await expect(test()).rejects.toMatchObject({ code });
  });

  it('that loads its model is waited for, with words', async () => {
    const steps: string[] = [];
    let asked = 0;
    const { summarize } = await llamaServer(() => {
      asked += 1;
      return asked < 5 ? 'error-503-loading' : 'stream-stop';
    });
    expect((await summarize({ onProgress: (step) => steps.push(step) })).gist.text).toBe(GIST);
    expect(steps).toContain('load');
  });
});
