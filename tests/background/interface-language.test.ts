import { afterEach, expect, it } from 'vitest';
import { createInterfaceLanguage } from '../../src/background/interface-language.ts';
import { text, useTexts } from '../../src/i18n/text.ts';
import { englishText, speakEnglish } from '../support/interface-texts.ts';

speakEnglish();

const files: Readonly<Record<string, object>> = {
  en: { undo: { message: 'Undo' }, copy: { message: 'Copy' } },
  de: { undo: { message: 'Rückgängig' } },
};
const readMessages = async (language: string) => {
  if (!files[language]) throw new Error('no such file');
  return files[language];
};

afterEach(() => useTexts(undefined));

it('speaks the chosen language, and English where that lacks a text', async () => {
  const speak = createInterfaceLanguage(readMessages);
  expect(await speak('de')).toEqual({ undo: 'Rückgängig', copy: 'Copy' });
  expect(text('undo')).toBe('Rückgängig');
  expect(text('copy')).toBe('Copy');
});

it('stays with the browser’s language where the chosen one cannot be read', async () => {
  const speak = createInterfaceLanguage(readMessages);
  await speak('de');
  expect(await speak('fr')).toBeUndefined();
  expect(text('undo')).toBe(englishText('undo'));
});

it('speaks the browser’s language again once none is chosen', async () => {
  const speak = createInterfaceLanguage(readMessages);
  await speak('de');
  expect(await speak('browser')).toBeUndefined();
  expect(text('undo')).toBe(englishText('undo'));
});

it.each([
  ['de-AT', 'Rückgängig'],
  ['sq', 'Undo'],
])('reads the texts itself where the browser, which speaks %s, has lost them', async (language, said) => {
  const i18n = { getMessage: () => '', getUILanguage: () => language };
  Object.assign(globalThis, { chrome: { i18n } });
  const speak = createInterfaceLanguage(readMessages);
  expect((await speak('browser'))?.undo).toBe(said);
  expect(text('undo')).toBe(said);
  speakEnglish();
  expect(await speak('browser')).toBeUndefined();
});
