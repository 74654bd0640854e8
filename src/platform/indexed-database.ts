/** Opens a database of the extension's own origin with one store of values by key. No script in a page can reach it. */

export interface IndexedDatabase {
  /** Settles once the change is kept, or refused. */
  act<Result>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result>;
}

/** @param store Its only one. The database is opened at the first use, and again when the browser has closed it. */
export function indexedDatabase(name: string, store: string): IndexedDatabase {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(name, store, forget);
    opening.catch(forget);
    return opening;
  }

  function forget(): void {
    opening = undefined;
  }

  return {
    async act(mode, request) {
      const transaction = (await open()).transaction(store, mode);
      const asked = request(transaction.objectStore(store));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        // A full disk is found out only as the transaction ends.
        transaction.onabort = () => reject(transaction.error ?? asked.error);
      });
      return asked.result;
    },
  };
}

async function openDatabase(name: string, store: string, onClosed: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  database.onclose = onClosed;
  return database;
}
