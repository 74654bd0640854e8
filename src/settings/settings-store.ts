/** Settings, kept as one versioned item. What cannot be read is replaced by initial values, field by field. */
import * as v from 'valibot';
import { initialSettings, type Settings, SettingsSchema } from './settings.ts';

const KEY = 'settings';
const VERSION = 1;

/** The part of a key-value store that settings need (platform/storage.ts has one). */
interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  onChange(listener: (key: string, value: unknown) => void): void;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes are applied one after the other, each to the outcome of the one before. */
  change(apply: (settings: Settings) => Settings): Promise<Settings>;
  onChange(listener: (settings: Settings) => void): void;
}

const StoredSchema = v.object({ version: v.number(), settings: v.record(v.string(), v.unknown()) });

export function createSettingsStore(store: KeyValueStore): SettingsStore {
  let lastChange: Promise<unknown> = Promise.resolve();
  const read = async () => parseSettings(await store.get(KEY));
  return {
    read,
    change(apply) {
      const change = lastChange.then(async () => {
        const settings = apply(await read());
        await store.set(KEY, { version: VERSION, settings });
        return settings;
      });
      lastChange = change.catch(() => undefined);
      return change;
    },
    onChange: (listener) => store.onChange((key, value) => key === KEY && listener(parseSettings(value))),
  };
}

/** @param stored Anything: what an older version stored, what another program left, nothing. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(StoredSchema, stored);
  if (!parsed.success) return initialSettings;
  return v.parse(v.fallback(SettingsSchema, initialSettings), mergeReadable(parsed.output.settings));
}

function mergeReadable(stored: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(SettingsSchema.entries).map(([field, schema]) => [
      field,
      v.is(schema, stored[field]) ? stored[field] : initialSettings[field as keyof Settings],
    ]),
  );
}
