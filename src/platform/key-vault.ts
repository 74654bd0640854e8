/**
 * Keeps keys to services, in the extension's own IndexedDB, apart from the settings, which are
 * exported. The options page writes here, the background reads; a key is in no message, log or file.
 */
import { indexedDatabase } from './indexed-database.ts';

const database = indexedDatabase('keys', 'keys');

/** @param name What the key belongs to; see engines/setup/server-address.ts. */
export async function readKey(name: string): Promise<string | undefined> {
  const key: unknown = await database.act('readonly', (store) => store.get(name));
  return typeof key === 'string' ? key : undefined;
}

export async function saveKey(name: string, key: string): Promise<void> {
  await database.act('readwrite', (store) => store.put(key, name));
}

export async function removeKey(name: string): Promise<void> {
  await database.act('readwrite', (store) => store.delete(name));
}

/** Without reading any key. */
export async function savedKeyNames(): Promise<string[]> {
  return (await database.act('readonly', (store) => store.getAllKeys())).map(String);
}
