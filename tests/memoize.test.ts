import { expect, test, vi } from 'vitest';
import { memoize } from '../src/memoize.ts';

test('asks once for what it remembers, and anew for what is beyond its memory', () => {
  const answer = vi.fn((text: string) => text.length);
  const remembered = memoize(answer, 2);
  expect([remembered('one'), remembered('three'), remembered('one')]).toEqual([3, 5, 3]);
  expect(answer).toHaveBeenCalledTimes(2);
  remembered('seven');
  expect(remembered('one')).toBe(3);
  expect(answer).toHaveBeenCalledTimes(4);
});
