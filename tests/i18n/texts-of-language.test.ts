import { afterEach, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/i18n/interface-languages.ts';
import { text, useTexts } from '../../src/i18n/text.ts';
import { textsOfLanguage } from '../../src/i18n/texts-of-language.ts';
import { englishText, speakEnglish } from '../support/interface-texts.ts';
import { LOCALES, readMessages } from '../support/locales.ts';

speakEnglish();

const readTexts = (language: string) => textsOfLanguage(readMessages(language), readMessages('en'));

afterEach(() => useTexts(undefined));

describe('the language of the interface', () => {
  it('can be each that there are texts in', () => {
    expect(Object.keys(INTERFACE_LANGUAGES).sort()).toEqual(LOCALES);
  });

  it('is the browser’s until another is chosen, and again afterwards', () => {
    expect(text('undo')).toBe(englishText('undo'));
    useTexts(readTexts('de'));
    expect(text('undo')).toBe('Rückgängig');
    useTexts(undefined);
    expect(text('undo')).toBe(englishText('undo'));
  });

  it('says in English what it lacks', () => {
    const { undo, ...lacking } = readMessages('de');
    const texts = textsOfLanguage(lacking, readMessages('en'));
    expect(texts.undo).toBe(englishText('undo'));
    expect(texts.copy).toBe(readMessages('de').copy?.message);
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
