/** Settings to take to another browser and back: written to a file, read from one. */
import { text } from '../i18n/text.ts';
import { initialSettings, type Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { saveFile } from '../ui/export/save-file.ts';
import { renderButton } from './controls.ts';
import { type Announce, renderSection, type Save } from './section.ts';
import { fileContent, readSettingsFile } from './settings-file.ts';

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
