import { describe, expect, it } from 'vitest';
import { serveJobPort } from '../../src/background/job-ports.ts';
import type { Sender } from '../../src/messaging/call.ts';
import type { DoneJob } from '../../src/messaging/jobs/job.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { inventedArticle } from '../support/invented-article.ts';

const article = inventedArticle();
const summary = summarizeArticle(article, { points: 3 });
const id = 'a'.repeat(64);
const HOST = 'secret-host.example';
const writer = { engine: 'openai', host: HOST, model: 'secret-model' };
const job: DoneJob = {
  id,
  article,
  points: 3,
  site: 'https://news.example',
  orderedBy: ['document:D1'],
  news: [],
  retention: 'session',
  isPrivate: false,
  state: 'done',
  summary,
  engineRequest: { engine: 'openai', instruction: 'secret instruction' },
  upgrade: { ...writer, state: 'done', summary: { ...summary, ...writer } },
  suggestions: ['secret suggestion?'],
  asked: [{ question: 'secret question?', state: 'interrupted' }],
  exchanges: [{ engine: 'openai', host: HOST, bytesIn: 1, bytesOut: 1, startedAt: 1, milliseconds: 1 }],
};
const page = (changes: Partial<Sender> = {}): Sender => ({
  caller: 'content',
  isPrivate: false,
  tabId: 7,
  url: 'https://news.example/story',
  origin: 'https://news.example',
  documentId: 'D1',
  ...changes,
});

async function follow(sender: Sender, record: DoneJob | undefined = job, isAwaited = false) {
  const posted: unknown[] = [];
  await serveJobPort({ post: (message) => void posted.push(message), onDisconnect: () => undefined }, id, sender, {
    jobs: {
      follow(_, listener) {
        listener(record);
        return () => undefined;
      },
    },
    board: { read: async () => record },
    upgrades: { isAwaited: () => isAwaited },
    interfaceLanguage: () => 'en',
  });
  return posted;
}

describe('a job’s port', () => {
  it('is open to the extension’s own pages, whole', async () => {
    expect(await follow({ caller: 'extension', isPrivate: false })).toMatchObject([job]);
  });

  it('gives the document that ordered the job its own text in short, and nothing of who wrote what was asked', async () => {
    const [view] = await follow(page());
    expect(Object.keys(view as object).sort()).toEqual(
      ['id', 'isUnderWay', 'languageName', 'news', 'state', 'summary', 'upgrade'].sort(),
    );
    expect(view).toMatchObject({
      id,
      state: 'done',
      summary,
      upgrade: { state: 'done', summary: { gist: summary.gist } },
    });
    expect(JSON.stringify(view)).not.toMatch(/secret|openai/);
  });

  it.each(['offered', 'needs-consent', 'working', 'failed', 'interrupted'] as const)(
    'tells a page nothing of an upgrade that is %s',
    async (state) => {
      const upgrade = { ...writer, state, text: 'secret', draft: 'secret', step: 'read' } as never;
      const [view] = await follow(page(), { ...job, upgrade });
      expect(view).not.toHaveProperty('upgrade');
      expect(JSON.stringify(view)).not.toContain('secret');
    },
  );

  it('has a page wait for what an engine is about to write by itself', async () => {
    const offered = { ...job, news: [], upgrade: { ...writer, state: 'offered', isAutomatic: true } } as never;
    expect(await follow(page(), offered, true)).toMatchObject([{ isUnderWay: true }]);
    expect(await follow(page(), offered)).toMatchObject([{ isUnderWay: false }]);
  });

  it.each([
    ['another document', page({ documentId: 'D2' })],
    ['another tab, where documents have no names', { ...page({ tabId: 8 }), documentId: undefined } as never],
    ['another site', page({ origin: 'https://evil.example', url: 'https://evil.example/story' })],
  ])('answers %s as if nobody remembered the job', async (_, sender) => {
    expect(await follow(sender)).toEqual([null]);
  });

  it('is closed to pages where the record of an older version says no site', async () => {
    const { site: _, ...old } = job;
    expect(await follow(page(), old)).toEqual([null]);
  });
});
