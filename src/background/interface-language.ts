/** Sets the language of the interface: the browser's own, or the one that the reader chose. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/interface-languages.ts';
import { type Texts, useTexts } from '../i18n/text.ts';
import { type Messages, textsOfLanguage } from '../i18n/texts-of-language.ts';
import { browserLanguage, localizedText } from '../platform/texts.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * @param readMessages The messages.json of a language.
 * @returns A function that makes `text()` answer in a language, in this context, and returns its texts for other contexts.
 * Reads each language once; where its file cannot be read, the browser's language stays.
 */
export function createInterfaceLanguage(readMessages: (language: InterfaceLanguage) => Promise<unknown>) {
  const read = new Map<InterfaceLanguage, Promise<Texts | undefined>>();
  return async (chosen: Settings['language']): Promise<Texts | undefined> => {
    const language = chosen === 'browser' ? languageOfLostTexts() : chosen;
    if (language === undefined) return void useTexts(undefined);
    const reading =
      read.get(language) ??
      Promise.all([readMessages(language), readMessages('en')]).then(
        ([messages, english]) => textsOfLanguage(messages as Messages, english as Messages),
        () => undefined,
      );
    read.set(language, reading);
    const texts = await reading;
    useTexts(texts);
    return texts;
  };
}

/** Chromium asks for its texts once in a process, and may get none. @returns `undefined` where the browser has them. */
function languageOfLostTexts(): InterfaceLanguage | undefined {
  if (localizedText('languageTag')) return undefined;
  const wanted = browserLanguage().replace('-', '_');
  const known = Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[];
  return known.find((each) => each === wanted) ?? known.find((each) => each === wanted.split('_', 1)[0]) ?? 'en';
}
