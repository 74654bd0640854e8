/** Another language's texts than the browser's, made of that language's messages.json. */
import type { Texts } from './text.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** @param messages The content of a messages.json of ours. @returns Its texts, places written as `$1`. */
export function textsOfLanguage(messages: Readonly<Record<string, Message>>): Texts {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, withPlaces(message)]));
}

function withPlaces({ message, placeholders = {} }: Message): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$(\w+)\$/g, (_, name: string) => contents.get(name.toLowerCase()) ?? '');
}
