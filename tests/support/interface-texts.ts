/** Stands in for the browser's texts with the real English ones. */
import { readMessages } from './locales.ts';

const messages = readMessages('en');

export function englishText(key: string, values: readonly string[] = []): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}

/** From now on the browser of this test answers with English texts. */
export function speakEnglish(): void {
  Object.assign(globalThis, { chrome: { i18n: { getMessage: englishText } } });
}
