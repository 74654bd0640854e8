/**
 * Keeps keys to services, in the extension's own IndexedDB: `storage.local` can be read by scripts in pages, and settings are
 * exported. The options page writes here, the background reads; a key is in no message, log or file.
 */

const DATABASE = 'keys';
const STORE = 'keys';

/** @param name What the key belongs to; see engines/setup/server-address.ts. */
export async function readKey(name: string): Promise<string | undefined> {
  const key = await withStore('readonly', (store) => store.get(name));
  return typeof key === 'string' ? key : undefined;
}

export async function saveKey(name: string, key: string): Promise<void> {
  await withStore('readwrite', (store) => store.put(key, name));
}

export async function removeKey(name: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(name));
}

/** Without reading any key. */
export async function savedKeyNames(): Promise<string[]> {
  return (await withStore('readonly', (store) => store.getAllKeys())).map(String);
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await settle(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settle(opening);
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
