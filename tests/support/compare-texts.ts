/** Compares a language's texts with the English ones: which are missing, and which are still English. */
import type { Messages } from './locales.ts';

export interface TextComparison {
  /** Keys that the language lacks: English is shown. */
  readonly missing: readonly string[];
  /** Keys whose text is the English one, to be translated. */
  readonly untranslated: readonly string[];
  /** Keys whose one word is written as in English, as loan words are: a look at them may be worth it. */
  readonly sameWord: readonly string[];
}

export function compareTexts(messages: Messages, english: Messages): TextComparison {
  const missing = Object.keys(english).filter((key) => !messages[key]);
  const same = Object.entries(english).filter(([key, { message }]) => messages[key]?.message === message);
  const equal = same
    .map(([key, { message }]) => ({ key, words: wordsOf(message, english) }))
    .filter(({ key, words }) => words > 0 && !TECHNICAL.has(key));
  return {
    missing,
    untranslated: equal.filter(({ words }) => words > 1).map(({ key }) => key),
    sameWord: equal.filter(({ words }) => words === 1).map(({ key }) => key),
  };
}

/** Read by the code and not by people. */
const TECHNICAL = new Set(['languageTag', 'direction']);

/**
 * How many words there are to translate: neither values nor numbers nor the extension's name, which is the same in every
 * language. One word that equals the English one may well be the language's own ("Pause", "Model"); several are a copy.
 */
function wordsOf(message: string, english: Messages): number {
  const toTranslate = message.replace(/\$\w+\$/g, ' ').replaceAll(english.extensionName?.message ?? '', ' ');
  return toTranslate.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}
