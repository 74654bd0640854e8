/** Stands in for the browser's texts with the real English ones. To be imported before what shows texts. */
import messages from '../../src/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export function englishText(key: string, values: readonly string[] = []): string {
  const { message = '', placeholders = {} } = (messages as Readonly<Record<string, Message>>)[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}

Object.assign(globalThis, { chrome: { i18n: { getMessage: englishText } } });
