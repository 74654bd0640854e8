/** Settings as a file, to take to another browser and back. Hidden pages stay: their digests mean this browser's past. */
import { initialSettings, type Settings } from '../settings/settings.ts';
import { parseSettings, settingsForStorage } from '../settings/settings-store.ts';
import { element } from '../ui/element.ts';

const FILE_NAME = 'get-a-summary-options.json';

export function exportSettings(settings: Settings): void {
  const { box, ...rest } = settings;
  const content = JSON.stringify(settingsForStorage({ ...rest, box: { ...box, hiddenPages: [] } }), null, 2);
  const href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  element('a', { href, download: FILE_NAME }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** @returns `undefined` when the file holds no settings of ours. */
export async function importSettings(file: File): Promise<Settings | undefined> {
  try {
    const settings = parseSettings(JSON.parse(await file.text()));
    return settings === initialSettings ? undefined : settings;
  } catch {
    return undefined;
  }
}
