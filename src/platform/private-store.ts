/**
 * Keeps settings, consents and the history in the extension's own IndexedDB: `storage.local` can be read and written by scripts in
 * pages, in Firefox always. The background alone reads and writes it: pages in private windows have a database of their own.
 */
import { indexedDatabase } from './indexed-database.ts';
import type { KeyValueStore } from './storage.ts';

const VALUES = 'values';
const database = indexedDatabase('private', VALUES);

export const privateStore: KeyValueStore = {
  get: (key) => database.act('readonly', (store) => store.get(key)),
  async set(key, value) {
    await database.act('readwrite', (store) => store.put(value, key));
  },
  async remove(keys) {
    const [first, ...others] = keys;
    if (first === undefined) return;
    await database.act('readwrite', (store) => {
      for (const key of others) store.delete(key);
      return store.delete(first);
    });
  },
  async all() {
    const found: Record<string, unknown> = {};
    await database.act('readonly', (store) => {
      const walk = store.openCursor();
      walk.onsuccess = () => {
        if (!walk.result) return;
        found[String(walk.result.key)] = walk.result.value;
        walk.result.continue();
      };
      return walk;
    });
    return found;
  },
};
