/** Wraps the browser's key-value stores: `local` outlives it, `session` is in memory and outlives only the background. */
import { browser } from './browser.ts';

export interface KeyValueStore {
  /** @returns `undefined` for a key that was never set. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Every key with its value. */
  all(): Promise<Record<string, unknown>>;
  onChange(listener: (key: string, value: unknown) => void): void;
}

export const localStore: KeyValueStore = createStore('local');
export const sessionStore: KeyValueStore = createStore('session');

function createStore(name: 'local' | 'session'): KeyValueStore {
  const area = browser.storage[name];
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove([...keys]),
    all: () => area.get(null),
    onChange: (listener) =>
      area.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes)) listener(key, newValue);
      }),
  };
}
