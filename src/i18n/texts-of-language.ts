/** Makes texts of another language than the browser's from messages.json files; what it lacks is said in English. */
import type { Texts } from './text.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
/** The content of a messages.json of ours. */
export type Messages = Readonly<Record<string, Message>>;

/** @returns The texts of `messages`, for keys that it lacks those of `english`; places written as `$1`. */
export function textsOfLanguage(messages: Messages, english: Messages): Texts {
  return Object.fromEntries(
    Object.entries({ ...english, ...messages }).map(([key, message]) => [key, withPlaces(message)]),
  );
}

function withPlaces({ message, placeholders = {} }: Message): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$(\w+)\$/g, (_, name: string) => contents.get(name.toLowerCase()) ?? '');
}
