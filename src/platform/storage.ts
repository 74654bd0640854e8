/**
 * Wraps the browser's key-value stores: `session` is in memory and outlives only the background; `local` outlives the browser, and
 * holds nothing since 0.2.0 (private-store.ts does).
 */
import { browser } from './browser.ts';
import { extensionApi } from './extension-api.ts';

export interface KeyValueStore {
  /** @returns `undefined` for a key that was never set. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Every key with its value. */
  all(): Promise<Record<string, unknown>>;
}

export const localStore: KeyValueStore = createStore('local');
export const sessionStore: KeyValueStore = createStore('session');

/** Keeps scripts in pages out of both, where the browser can. Firefox lets them at `local`, so nothing there is believed. */
export function closeStoresToPages(): void {
  for (const area of [extensionApi().storage.local, extensionApi().storage.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}

function createStore(name: 'local' | 'session'): KeyValueStore {
  const area = browser.storage[name];
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove([...keys]),
    all: () => area.get(null),
  };
}
