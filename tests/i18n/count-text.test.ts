import { afterEach, expect, it } from 'vitest';
import { countText, useTexts } from '../../src/i18n/text.ts';
import { textsOfLanguage } from '../../src/i18n/texts-of-language.ts';
import { speakEnglish } from '../support/interface-texts.ts';
import { readMessages } from '../support/locales.ts';

speakEnglish();

const speak = (locale: string) => useTexts(textsOfLanguage(readMessages(locale), readMessages('en')));

afterEach(() => useTexts(undefined));

it('takes the form that the number has in English', () => {
  expect(countText('digestSilent', 1)).toBe('1 tab did not answer');
  expect(countText('digestSilent', 1_200)).toBe('1,200 tabs did not answer');
});

it.each([
  ['ru', 1, '1 вкладка не ответила'],
  ['ru', 3, '3 вкладки не ответили'],
  ['ru', 11, '11 вкладок не ответили'],
  ['ar', 2, 'علامتا تبويب لم تستجيبا'],
  ['ja', 5, '5 個のタブが応答しませんでした'],
])('takes the form that it has in the chosen language: %s %d', (folder, count, wanted) => {
  speak(folder);
  expect(countText('digestSilent', count)).toBe(wanted);
});
