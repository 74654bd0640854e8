/** Keeps settings as one versioned item. What cannot be read is replaced by initial values, field by field. */
import * as v from 'valibot';
import type { KeyValueStore } from '../platform/storage.ts';
import { currentVersion, migrate } from './migrate.ts';
import { SETTINGS_MIGRATIONS } from './migrations.ts';
import { initialSettings, type Settings, SettingsSchema } from './settings.ts';

const KEY = 'settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes are applied one after the other, each to the outcome of the one before. */
  change(apply: (settings: Settings) => Settings): Promise<Settings>;
  /** Hears of every change that was made here. */
  onChange(listener: (settings: Settings) => void): void;
}

const StoredSchema = v.object({ version: v.number(), settings: v.record(v.string(), v.unknown()) });

export function createSettingsStore(store: Pick<KeyValueStore, 'get' | 'set'>): SettingsStore {
  const listeners: ((settings: Settings) => void)[] = [];
  let lastChange: Promise<unknown> = Promise.resolve();
  const read = async () => parseSettings(await store.get(KEY));
  return {
    read,
    change(apply) {
      const change = lastChange.then(async () => {
        const settings = apply(await read());
        await store.set(KEY, settingsForStorage(settings));
        for (const listener of listeners) listener(settings);
        return settings;
      });
      lastChange = change.catch(() => undefined);
      return change;
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** What `parseSettings` reads: also the form of an exported file. */
export function settingsForStorage(settings: Settings): { version: number; settings: Settings } {
  return { version: currentVersion(SETTINGS_MIGRATIONS), settings };
}

/** @param stored Anything: what an older version stored, what another program left, nothing. */
export function parseSettings(stored: unknown, migrations = SETTINGS_MIGRATIONS): Settings {
  const parsed = v.safeParse(StoredSchema, stored);
  if (!parsed.success) return initialSettings;
  const { settings, version } = parsed.output;
  return readFields(SettingsSchema, migrate(settings, version, migrations), initialSettings);
}

/** Takes each field that reads well, the initial one for each that does not; looks into objects. */
function readFields<Fields extends v.ObjectEntries>(
  schema: v.ObjectSchema<Fields, undefined>,
  stored: Readonly<Record<string, unknown>>,
  initial: Readonly<Record<string, unknown>>,
): v.InferOutput<v.ObjectSchema<Fields, undefined>> {
  const read = Object.entries(schema.entries).map(([name, field]) => {
    const value = stored[name];
    const isObject = field.type === 'object' && typeof value === 'object' && value !== null;
    if (isObject) return [name, readFields(field as never, value as never, initial[name] as never)];
    return [name, v.is(field, value) ? value : initial[name]];
  });
  return Object.fromEntries(read);
}
