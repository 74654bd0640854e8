/** Settings as the content of a file, and back. Hidden pages stay: their digests mean this browser's past. */
import type { Settings } from '../settings/settings.ts';
import { initialSettings } from '../settings/settings.ts';
import { parseSettings, settingsForStorage } from '../settings/settings-store.ts';

export function fileContent({ box, ...rest }: Settings): string {
  return JSON.stringify(settingsForStorage({ ...rest, box: { ...box, hiddenPages: [] } }), null, 2);
}

/** @returns `undefined` when the file holds no settings of ours. */
export function readSettingsFile(content: string, current: Settings): Settings | undefined {
  try {
    const settings = parseSettings(JSON.parse(content));
    if (settings === initialSettings) return undefined;
    return { ...settings, box: { ...settings.box, hiddenPages: current.box.hiddenPages } };
  } catch {
    return undefined;
  }
}
