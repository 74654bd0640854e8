/** Keeps settings for private windows: the stored ones, with changes that are forgotten with the background. */
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

export function createPrivateSettings(stored: Pick<SettingsStore, 'read'>): Pick<SettingsStore, 'read' | 'change'> {
  let changed: Settings | undefined;
  const read = async () => changed ?? (await stored.read());
  return {
    read,
    async change(apply) {
      // Another change may have come while the stored ones were read.
      const base = await stored.read();
      changed = apply(changed ?? base);
      return changed;
    },
  };
}
