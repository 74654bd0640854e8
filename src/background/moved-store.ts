/**
 * Moves once what an older version has stored where scripts in pages can reach it into a store that is ours alone. From then on the
 * old place is neither believed nor read: in Firefox any page's process may write there.
 */
import type { KeyValueStore } from '../platform/storage.ts';

/** Names when it was done, in the new store. */
const MOVED = 'moved';

/** @returns The new store, which answers once all is in it. */
export function createMovedStore(from: Pick<KeyValueStore, 'all' | 'remove'>, to: KeyValueStore): KeyValueStore {
  let moving: Promise<void> | undefined;

  /** A failed attempt is made again at the next use; what is there already is newer. */
  function moved(): Promise<void> {
    moving ??= move(from, to).catch((thrown: unknown) => {
      moving = undefined;
      throw thrown;
    });
    return moving;
  }

  return {
    get: (key) => moved().then(() => to.get(key)),
    set: (key, value) => moved().then(() => to.set(key, value)),
    remove: (keys) => moved().then(() => to.remove(keys)),
    all: () => moved().then(() => to.all()),
  };
}

async function move(from: Pick<KeyValueStore, 'all' | 'remove'>, to: KeyValueStore): Promise<void> {
  if ((await to.get(MOVED)) !== undefined) return;
  const old = await from.all();
  for (const [key, value] of Object.entries(old)) if ((await to.get(key)) === undefined) await to.set(key, value);
  await to.set(MOVED, true);
  await from.remove(Object.keys(old));
}
