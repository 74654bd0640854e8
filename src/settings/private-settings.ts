/** Keeps settings for private windows: the stored ones, as they are now, with changes that are forgotten with the background. */
import { mergeChange, type SettingsChange } from './merge-change.ts';
import type { SettingsStore } from './settings-store.ts';

export function createPrivateSettings(stored: Pick<SettingsStore, 'read'>): Pick<SettingsStore, 'read' | 'change'> {
  const changes: SettingsChange[] = [];
  const read = async () => changes.reduce(mergeChange, await stored.read());
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    /** One after the other, so that each begins with the outcome of the one before. */
    change(apply) {
      const turn = last.then(async () => {
        const before = await read();
        const after = apply(before);
        changes.push({ before, after });
        return after;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
