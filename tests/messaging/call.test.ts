import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { call, type Sender } from '../../src/messaging/call.ts';
import { createCaller } from '../../src/messaging/caller.ts';
import { createReplyCheck, createResponder } from '../../src/messaging/responder.ts';

const calls = {
  double: call({
    from: ['content', 'extension'],
    request: v.object({ number: v.number() }),
    response: v.number(),
    limits: { maxBytes: 100, perMinute: 10 },
  }),
  fail: call({ from: ['extension'], request: v.string(), response: v.null() }),
};
const extension: Sender = { caller: 'extension', isPrivate: false };

const respond = createResponder(
  calls,
  {
    double: ({ number }) => number * 2,
    fail(how) {
      if (how === 'known') throw new AppError('too-short', '12 words');
      throw new RangeError('a bug');
    },
  },
  () => true,
);

/** As Chrome does it: what crosses is JSON. */
const crossing = (sender: Sender) => async (message: unknown) => {
  const reply = await respond(JSON.parse(JSON.stringify(message)), sender);
  return reply && (JSON.parse(JSON.stringify(reply)) as unknown);
};

describe('a call', () => {
  const caller = createCaller<typeof calls>(crossing(extension));

  it('brings the answer back', async () => {
    expect(await caller('double', { number: 21 })).toBe(42);
  });

  it('brings an error back with its code, and a bug as internal', async () => {
    await expect(caller('fail', 'known')).rejects.toMatchObject({ name: 'AppError', code: 'too-short' });
    await expect(caller('fail', 'unknown')).rejects.toMatchObject({ code: 'internal', message: 'RangeError: a bug' });
  });

  it('is refused to those who may not make it', async () => {
    const fromPage = createCaller<typeof calls>(crossing({ ...extension, caller: 'content' }));
    expect(await fromPage('double', { number: 1 })).toBe(2);
    await expect(fromPage('fail', 'known')).rejects.toMatchObject({ code: 'internal' });
  });

  it('with a request of another shape reaches no handler', async () => {
    expect(await respond({ call: 'double', request: { number: '21' } }, extension)).toMatchObject({ ok: false });
  });

  it('of nobody gets no reply', async () => {
    for (const message of [null, 'double', {}, { call: 'constructor' }, { call: 'triple' }]) {
      expect(respond(message, extension)).toBeUndefined();
    }
    const toNobody = createCaller<typeof calls>(async () => undefined, undefined);
    await expect(toNobody('double', { number: 1 })).rejects.toMatchObject({ code: 'internal' });
  });

  it('to a script in a page has its reply read, not trustedHints', async () => {
    const lying = async () => ({ ok: true, response: 'forty-two' });
    const toPage = createCaller<typeof calls>(lying, createReplyCheck(calls));
    await expect(toPage('double', { number: 21 })).rejects.toThrow();
  });
});
