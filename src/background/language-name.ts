/** What a language is called, for views in pages, where the first question to `Intl` takes 25 ms: here it takes one. */

/** @param language BCP 47. @returns `undefined` for what is no known language. */
export function languageName(language: string, interfaceLanguage: string): string | undefined {
  if (language === 'und') return undefined;
  try {
    return new Intl.DisplayNames([interfaceLanguage], { type: 'language', fallback: 'none' }).of(language);
  } catch {
    // A page may say anything about its language.
    return undefined;
  }
}
