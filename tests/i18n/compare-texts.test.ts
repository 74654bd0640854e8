import { describe, expect, it } from 'vitest';
import { compareTexts } from '../support/compare-texts.ts';

const english = {
  extensionName: { message: 'Get a Summary' },
  languageTag: { message: 'en' },
  direction: { message: 'ltr' },
  optionsTitle: { message: 'Get a Summary: options' },
  savedTime: { message: '$ARTICLE$ → $SUMMARY$' },
  pause: { message: 'Pause' },
  retry: { message: 'Try again' },
  points: { message: '3 points' },
};

describe('a language compared with English', () => {
  it('lacks the texts that it has no key for', () => {
    const { retry, ...messages } = english;
    expect(compareTexts(messages, english).missing).toEqual(['retry']);
  });

  it('is untranslated where several words are the English ones', () => {
    expect(compareTexts(english, english).untranslated).toEqual(['retry']);
    expect(compareTexts({ ...english, retry: { message: 'Nochmals' } }, english).untranslated).toEqual([]);
  });

  it('has words in common with English, one at a time', () => {
    expect(compareTexts(english, english).sameWord).toEqual(['optionsTitle', 'pause', 'points']);
  });

  it('need not translate the name, values, and what only the code reads', () => {
    const { untranslated, sameWord } = compareTexts(english, english);
    const named = [...untranslated, ...sameWord];
    for (const key of ['extensionName', 'savedTime', 'languageTag', 'direction']) expect(named).not.toContain(key);
  });
});
