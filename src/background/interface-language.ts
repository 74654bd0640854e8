/** Sets the language of the interface: the browser's own, or the one that the reader chose. */
import { type Texts, useTexts } from '../i18n/text.ts';
import { type Messages, textsOfLanguage } from '../i18n/texts-of-language.ts';
import type { Settings } from '../settings/settings.ts';

type Language = Settings['language'];

/**
 * @param readMessages The messages.json of a language.
 * @returns A function that makes `text()` answer in a language, in this context, and returns its texts for other contexts.
 * Reads each language once; where its file cannot be read, the browser's language stays.
 */
export function createInterfaceLanguage(readMessages: (language: Language) => Promise<unknown>) {
  const read = new Map<Language, Promise<Texts | undefined>>([['browser', Promise.resolve(undefined)]]);
  return async (language: Language): Promise<Texts | undefined> => {
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
