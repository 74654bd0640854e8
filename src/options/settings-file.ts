/**
 * Settings as the content of a file, and back. Hidden pages stay: their digests mean this browser's past. So do consents:
 * nobody agrees by a file to what they have not seen. Keys are no settings (platform/key-vault.ts).
 */
import type { Settings } from '../settings/settings.ts';
import { initialSettings } from '../settings/settings.ts';
import { parseSettings, settingsForStorage } from '../settings/settings-store.ts';

export function fileContent({ box, engine, ...rest }: Settings): string {
  const taken = { ...rest, box: { ...box, hiddenPages: [] }, engine: { ...engine, consents: [] } };
  return JSON.stringify(settingsForStorage(taken), null, 2);
}

/** @returns `undefined` when the file holds no settings of ours. */
export function readSettingsFile(content: string, current: Settings): Settings | undefined {
  try {
    const settings = parseSettings(JSON.parse(content));
    if (settings === initialSettings) return undefined;
    const { hiddenPages } = current.box;
    const { consents } = current.engine;
    return { ...settings, box: { ...settings.box, hiddenPages }, engine: { ...settings.engine, consents } };
  } catch {
    return undefined;
  }
}
