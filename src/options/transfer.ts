/**
 * Writes settings to a file and reads them from one, to take them to another browser and back. Keys are no settings
 * (platform/key-vault.ts).
 */
import { text } from '../i18n/text.ts';
import { initialSettings, type Settings } from '../settings/settings.ts';
import { parseSettings, settingsForStorage } from '../settings/settings-store.ts';
import { element } from '../ui/controls/element.ts';
import { saveFile } from '../ui/export/save-file.ts';
import { renderButton } from './controls.ts';
import { type Announce, renderSection, type Save } from './section.ts';

const FILE_NAME = 'get-a-summary-options.json';

export function renderTransferSection(current: Settings, save: Save, announce: Announce): HTMLElement {
  const input = element('input', { type: 'file', id: 'import-file', accept: 'application/json,.json', hidden: true });
  input.addEventListener('change', () => {
    void input.files?.[0]?.text().then((content) => {
      if (readSettingsFile(content, current)) save((now) => readSettingsFile(content, now) ?? now);
      else announce(text('optionsImportFailed'));
      // So that the same file can be chosen again.
      input.value = '';
    });
  });
  const write = () => saveFile(FILE_NAME, fileContent(current), 'application/json');
  return renderSection(
    'optionsTransfer',
    input,
    element(
      'div',
      { class: 'ends' },
      renderButton('export', text('optionsExport'), write),
      // The field's own words would be in the browser's language.
      renderButton('import', text('optionsImport'), () => input.click()),
      renderButton('reset', text('optionsReset'), () => save(() => initialSettings)),
    ),
  );
}

/** Hidden pages stay: their digests are this browser's past. So do consents: nobody agrees by a file to what they have not seen. */
export function fileContent({ box, engine, ...rest }: Settings): string {
  const taken = { ...rest, box: { ...box, hiddenPages: [], pageSalt: '' }, engine: { ...engine, consents: [] } };
  return JSON.stringify(settingsForStorage(taken), null, 2);
}

/** @returns `undefined` when the file holds no settings of ours. */
export function readSettingsFile(content: string, current: Settings): Settings | undefined {
  try {
    const settings = parseSettings(JSON.parse(content));
    if (settings === initialSettings) return undefined;
    const { hiddenPages, pageSalt } = current.box;
    const { consents } = current.engine;
    return { ...settings, box: { ...settings.box, hiddenPages, pageSalt }, engine: { ...settings.engine, consents } };
  } catch {
    return undefined;
  }
}
