/** Reads and writes src/_locales for tests and for the scripts that care for texts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

const folder = path.join(import.meta.dirname, '../../src/_locales');

/** The names of all folders in `_locales`. */
export const LOCALES: readonly string[] = readdirSync(folder).sort();

export function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(fileOf(locale), 'utf8'));
}

export function writeMessages(locale: string, messages: Messages): void {
  writeFileSync(fileOf(locale), `${JSON.stringify(messages, null, 2)}\n`);
}

function fileOf(locale: string): string {
  return path.join(folder, locale, 'messages.json');
}
