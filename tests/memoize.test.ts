import { expect, test, vi } from 'vitest';
import { memoize, memoizeByLanguage, withLazy } from '../src/memoize.ts';

test('asks once for what it remembers, and anew for what is beyond its memory', () => {
  const answer = vi.fn((text: string) => text.length);
  const remembered = memoize(answer, 2);
  expect([remembered('one'), remembered('three'), remembered('one')]).toEqual([3, 5, 3]);
  expect(answer).toHaveBeenCalledTimes(2);
  remembered('seven');
  expect(remembered('one')).toBe(3);
  expect(answer).toHaveBeenCalledTimes(4);
});

test('remembers the same text of each language by itself', () => {
  const answer = vi.fn((text: string, language: string) => `${language} ${text}`);
  const remembered = memoizeByLanguage(answer, 10);
  expect([remembered('die', 'en'), remembered('die', 'de'), remembered('die', 'en')]).toEqual([
    'en die',
    'de die',
    'en die',
  ]);
  expect(answer).toHaveBeenCalledTimes(2);
});

test('makes a value when it is first asked for, and once', () => {
  const make = vi.fn(() => [3]);
  const whole = withLazy({ known: 1 }, { made: make });
  expect(whole.known).toBe(1);
  expect(make).not.toHaveBeenCalled();
  expect(whole.made).toBe(whole.made);
  expect(make).toHaveBeenCalledTimes(1);
});
