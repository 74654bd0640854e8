/** Reads all that the extension's own database holds. Runs in a page of the extension, so it must use nothing from outside itself. */
import type { StorageDump } from './browser-under-test.ts';
export async function readOwnStores(): Promise<StorageDump> {
  const names = (await indexedDB.databases()).map((database) => database.name ?? '');
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  async function readDisk(): Promise<Record<string, unknown>> {
    if (!names.includes('private')) return {};
    const database = await settle(indexedDB.open('private'));
    const store = database.transaction('values').objectStore('values');
    const [keys, values] = await Promise.all([settle(store.getAllKeys()), settle(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
  }
  const [local, session, sync, disk] = await Promise.all([
    chrome.storage.local.get(null),
    chrome.storage.session.get(null),
    chrome.storage.sync.get(null),
    readDisk(),
  ]);
  return { local, session, sync, disk, databases: names };
}
