/** What a language is called, for views in pages, where the first question to `Intl` takes 25 ms: here it takes one. */

/** @param language BCP 47; its region says little to a reader. @returns `undefined` for what is no known language. */
export function languageName(language: string, interfaceLanguage: string): string | undefined {
  if (language === 'und') return undefined;
  try {
    const { language: base, script } = new Intl.Locale(language);
    const names = new Intl.DisplayNames([interfaceLanguage], { type: 'language', fallback: 'none' });
    return names.of(script ? `${base}-${script}` : base);
  } catch {
    // A page may say anything about its language.
    return undefined;
  }
}
