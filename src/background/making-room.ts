/** Lets settings find room in a full store: the history goes first, and where that is not enough, the reader hears of it. */
import { AppError } from '../errors.ts';
import type { KeyValueStore } from '../platform/storage.ts';

type Store = Pick<KeyValueStore, 'get' | 'set'>;

/** @param makeRoom Forgets what matters less. @returns The store; `set` throws AppError `storage-full`. */
export function createStoreMakingRoom(store: Store, makeRoom: () => Promise<void>): Store {
  return {
    get: store.get,
    async set(key, value) {
      try {
        await store.set(key, value);
      } catch {
        await makeRoom().catch(() => undefined);
        await store.set(key, value).catch((refused: unknown) => {
          throw new AppError('storage-full', String(refused));
        });
      }
    },
  };
}
