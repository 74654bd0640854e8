import { expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { extractorCalls } from '../../src/messaging/page-calls.ts';
import { createPageResponder } from '../../src/messaging/page-responder.ts';

const respond = createPageResponder<typeof extractorCalls>({
  readArticle: () => {
    throw new AppError('no-article');
  },
  markSources: async () => 'shown' as const,
});

it('answers its own calls, with what went wrong as a code', async () => {
  expect(await respond({ call: 'markSources', request: { sources: [] } })).toEqual({ ok: true, response: 'shown' });
  expect(await respond({ call: 'readArticle', request: { scope: 'page' } })).toMatchObject({
    ok: false,
    error: { code: 'no-article' },
  });
});

it.each([undefined, null, 'text', {}, { call: 'toString' }, { call: '__proto__' }, { call: 'someoneElses' }])(
  'leaves to others what is none of its calls: %j',
  (message) => {
    expect(respond(message)).toBeUndefined();
  },
);
