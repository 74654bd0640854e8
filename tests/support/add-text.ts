/** Adds an English text of the interface to the others, in the place and form that they have. */
import type { Message, Messages } from './locales.ts';

const KEY = /^[a-z]+(?:[A-Z0-9][a-z0-9]*)*$/;
const PLACE = /\$([A-Z]+)\$/g;

interface NewText {
  readonly key: string;
  /** Values are written `$NAME$`; a text that counts holds two forms, `one=$COUNT$ tab|other=$COUNT$ tabs`. */
  readonly text: string;
  /** For translators. */
  readonly description?: string | undefined;
}

/**
 * @returns `messages` with the text behind its kin, the last key that begins with the same words, or else at the end.
 * @throws Error that says what is wrong with the key or the text.
 */
export function addText(messages: Messages, { key, text, description }: NewText): Messages {
  checkKey(messages, key);
  checkText(text);
  const names = placesOf(text);
  const message: Message = {
    message: text,
    ...(description && { description }),
    ...(names.length > 0 && {
      placeholders: Object.fromEntries(names.map((name, index) => [name, { content: `$${index + 1}` }])),
    }),
  };
  const entries = Object.entries(messages);
  return Object.fromEntries(entries.toSpliced(placeFor(Object.keys(messages), key), 0, [key, message]));
}

function checkKey(messages: Messages, key: string): void {
  if (!KEY.test(key)) throw new Error(`"${key}" is no key: write it like optionsTextSize.`);
  // Browsers make no difference between capitals and small letters in keys.
  const taken = Object.keys(messages).find((each) => each.toLowerCase() === key.toLowerCase());
  if (taken) throw new Error(`"${taken}" is there already: "${messages[taken]?.message}"`);
}

function checkText(text: string): void {
  if (!text.trim()) throw new Error('The text is empty.');
  if (text !== text.trim()) throw new Error('The text begins or ends with a space.');
  if (text.replace(PLACE, '').includes('$')) throw new Error('"$" is for places of values only: $NAME$, in capitals.');
  const forms = text.split('|').map((form) => /^([a-z]+)=/.exec(form)?.[1]);
  if (!forms.some(Boolean)) return;
  if (forms.join() !== 'one,other' || placesOf(text).join() !== 'count') {
    throw new Error('A text that counts has two forms and one place: "one=$COUNT$ tab|other=$COUNT$ tabs".');
  }
}

/** @returns the names of the places for values, each once, as they come. */
function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name.toLowerCase()))];
}

/** @returns the index in `keys` behind the last of those that share most first words with `key`. */
function placeFor(keys: readonly string[], key: string): number {
  const shared = keys.map((each) => sharedWords(wordsOf(each), wordsOf(key)));
  const most = Math.max(0, ...shared);
  return most === 0 ? keys.length : shared.lastIndexOf(most) + 1;
}

function wordsOf(key: string): string[] {
  return key.split(/(?=[A-Z])/);
}

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const difference = one.findIndex((word, index) => word !== other[index]);
  return difference < 0 ? one.length : difference;
}
