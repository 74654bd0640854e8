/** What a script in a page may call is the table and nothing else: every call of the protocol is tried, none is listed here. */
import { describe, expect, it } from 'vitest';
import type { Call, Reply, Sender } from '../../src/messaging/call.ts';
import { contentCalls } from '../../src/messaging/content-calls.ts';
import { backgroundCalls } from '../../src/messaging/protocol.ts';
import { createRateLimit } from '../../src/messaging/rate-limit.ts';
import { createResponder, type Handlers } from '../../src/messaging/responder.ts';
import { inventedArticle } from '../support/invented-article.ts';

const page = (tabId = 7): Sender => ({ caller: 'content', tabId, url: 'https://evil.example/', isPrivate: false });
const popup: Sender = { caller: 'extension', isPrivate: false };
const names = Object.keys(backgroundCalls);
const inTable = Object.keys(contentCalls);

/** A background whose handlers only say that they were reached. */
function startBackground() {
  let now = 0;
  const reached: string[] = [];
  const handlers = Object.fromEntries(names.map((name) => [name, () => void reached.push(name)]));
  const respond = createResponder(
    backgroundCalls,
    handlers as unknown as Handlers<typeof backgroundCalls>,
    createRateLimit(() => now),
  );
  const say = (message: unknown, sender = page()): Promise<Reply> | undefined => respond(message, sender);
  return { reached, say, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('a script in a page', () => {
  it.each(names.filter((name) => !inTable.includes(name)))('may not call %s', async (call) => {
    const { say, reached } = startBackground();
    expect(await say({ call, request: null })).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reached).toEqual([]);
  });

  it('may call what is in the table, which is short, and each of these has limits', () => {
    expect(inTable.length).toBe(10);
    for (const [name, { from, limits }] of Object.entries<Call>(contentCalls)) {
      expect([
        name,
        from.includes('content'),
        Number.isFinite(limits?.maxBytes),
        Number.isFinite(limits?.perMinute),
      ]).toEqual([name, true, true, true]);
    }
  });

  it('that sends away boxes sends them away from its page and site, not from everywhere', async () => {
    const { say, reached } = startBackground();
    for (const scope of ['page', 'site', 'everywhere']) await say({ call: 'dismissBox', request: { scope } });
    expect(reached).toEqual(['dismissBox', 'dismissBox']);
  });

  it.each(Object.entries<Call>(contentCalls))(
    'may call %s so often a minute and no oftener',
    async (call, { limits }) => {
      const { say, wait } = startBackground();
      const tooOften = async (tabId?: number) => {
        const reply = await say({ call, request: null }, page(tabId));
        return reply?.ok === false && reply.error.code === 'too-often';
      };
      const answers = [];
      for (let times = 0; times <= (limits?.perMinute ?? 0); times += 1) answers.push(await tooOften());
      expect(answers.filter(Boolean)).toEqual([true]);
      expect(answers.at(-1)).toBe(true);
      expect(await tooOften(8)).toBe(false);
      wait(60_000);
      expect(await tooOften()).toBe(false);
    },
  );

  it('may ask with so many bytes and no more, whatever is in them', async () => {
    const { say, reached } = startBackground();
    const padding = 'x'.repeat(2_000_001);
    for (const call of inTable) {
      expect(await say({ call, request: { padding } })).toMatchObject({ ok: false });
    }
    const article = inventedArticle({ paragraphs: ['ä'.repeat(1_000_001)] });
    expect(await say({ call: 'summarizeArticle', request: { article } })).toMatchObject({
      error: { code: 'too-long' },
    });
    expect(reached).toEqual([]);
  });

  it('may send so much text a minute and no more', async () => {
    const { say, reached } = startBackground();
    const article = inventedArticle({ paragraphs: ['x'.repeat(1_000_000)] });
    const ask = (tabId?: number) => say({ call: 'summarizeArticle', request: { article } }, page(tabId));
    for (let times = 0; times < 3; times += 1) expect(await ask()).toMatchObject({ ok: true });
    expect(await ask()).toMatchObject({ error: { code: 'too-often' } });
    expect(await ask(8)).toMatchObject({ ok: true });
    expect(reached.length).toBe(4);
  });

  it('has what it says about its article cut to what a reader reads of it', async () => {
    const { say, reached } = startBackground();
    const long = 'x'.repeat(100_000);
    const article = {
      ...inventedArticle(),
      title: long,
      byline: long,
      site: long,
      url: `https://evil.example/${long}`,
    };
    expect(await say({ call: 'summarizeArticle', request: { article } })).toMatchObject({ ok: true });
    expect(reached).toEqual(['summarizeArticle']);
  });
});

describe('a page of the extension', () => {
  it('is held to no limits', async () => {
    const { say, reached } = startBackground();
    for (let times = 0; times < 99; times += 1) await say({ call: 'viewPreferences', request: null }, popup);
    expect(reached.length).toBe(99);
  });
});

it('counts as many calls as there were, and forgets those of a minute ago', () => {
  let now = 0;
  const isWithinRate = createRateLimit(() => now);
  expect([1, 2, 3].map(() => isWithinRate(7, 'a', 2))).toEqual([true, true, false]);
  expect(isWithinRate(7, 'b', 2)).toBe(true);
  now = 61_000;
  expect(isWithinRate(7, 'a', 2)).toBe(true);
});
