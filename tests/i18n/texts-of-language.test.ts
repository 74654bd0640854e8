import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/i18n/interface-languages.ts';
import { textsOfLanguage } from '../../src/i18n/texts-of-language.ts';
import { englishText } from '../support/interface-texts.ts';

const { text, useTexts } = await import('../../src/i18n/text.ts');
const locales = path.join(import.meta.dirname, '../../src/_locales');
const readTexts = (language: string) =>
  textsOfLanguage(JSON.parse(readFileSync(path.join(locales, language, 'messages.json'), 'utf8')));

afterEach(() => useTexts(undefined));

describe('the language of the interface', () => {
  it('can be each that there are texts in', () => {
    expect(Object.keys(INTERFACE_LANGUAGES).sort()).toEqual(readdirSync(locales).sort());
  });

  it('is the browser’s until another is chosen, and again afterwards', () => {
    expect(text('undo')).toBe(englishText('undo'));
    useTexts(readTexts('de'));
    expect(text('undo')).toBe('Rückgängig');
    useTexts(undefined);
    expect(text('undo')).toBe(englishText('undo'));
  });

  it.each(Object.keys(INTERFACE_LANGUAGES))('puts values where they belong in %s', (language) => {
    useTexts(readTexts(language));
    const shown = text('readPart', '38', '41');
    expect(shown).toMatch(/38/);
    expect(shown).toMatch(/41/);
    expect(shown).not.toContain('$');
    expect(text('linkWhy', 'post.example')).toContain('post.example');
  });

  it('writes values as they are, whatever signs are in them', () => {
    useTexts(readTexts('en'));
    expect(text('optionsRemoveSite', '$1$&$2')).toBe('Remove $1$&$2');
  });
});
