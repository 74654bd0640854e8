import { expect, test, vi } from 'vitest';
import { sendAgain } from '../../src/messaging/send-again.ts';

const answers = (...outcomes: (unknown | Error)[]) => {
  const send = vi.fn(async (_message: unknown): Promise<unknown> => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  return send;
};

test('an answer is passed on at once', async () => {
  const send = answers('reply');
  expect(await sendAgain(send, () => false)('question')).toBe('reply');
  expect(send).toHaveBeenCalledTimes(1);
});

test('a background that dies before it answers is asked again, whether it fails or says nothing', async () => {
  const send = answers(new Error('message channel closed'), undefined, 'reply');
  expect(await sendAgain(send, () => false)('question')).toBe('reply');
  expect(send.mock.calls).toEqual([['question'], ['question'], ['question']]);
});

test('it is asked so often and no oftener', async () => {
  const send = answers(...Array.from({ length: 9 }, () => new Error('dead')));
  await expect(sendAgain(send, () => false)('question')).rejects.toThrow('dead');
  expect(send).toHaveBeenCalledTimes(4);
});

test('where nobody will ever answer, it is asked once', async () => {
  const send = answers(new Error('orphaned'));
  expect(await sendAgain(send, () => true)('question')).toBeUndefined();
  expect(send).toHaveBeenCalledTimes(1);
});
