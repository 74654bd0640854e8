import { expect, it } from 'vitest';
import { countWords } from '../../src/article/count-words.ts';

it.each([
  ['The bridge was closed on 3.5 days.', 7],
  ['橋は火曜日に閉鎖された', 6],
  ['ข'.repeat(40), 10],
  ['桥 closed', 2],
])('counts words in every script: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
