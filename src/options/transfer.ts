/** Settings to take to another browser and back: written to a file, read from one. */
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/element.ts';
import { saveFile } from '../ui/save-file.ts';
import { renderButton } from './controls.ts';
import { fileContent, readSettingsFile } from './settings-file.ts';

const FILE_NAME = 'get-a-summary-options.json';

export interface Transfer {
  onImport(read: (current: Settings) => Settings): void;
  onRefused(): void;
  onReset(): void;
}

export function renderTransfer(current: Settings, { onImport, onRefused, onReset }: Transfer): HTMLElement[] {
  const input = element('input', { type: 'file', id: 'import', accept: 'application/json,.json' });
  input.addEventListener('change', () => {
    void input.files?.[0]?.text().then((content) => {
      if (readSettingsFile(content, current)) onImport((now) => readSettingsFile(content, now) ?? now);
      else onRefused();
      // So that the same file can be chosen again.
      input.value = '';
    });
  });
  return [
    element('h2', {}, text('optionsTransfer')),
    element('label', { class: 'choice', for: 'import' }, text('optionsImport'), input),
    element(
      'div',
      { class: 'take-along' },
      renderButton('export', text('optionsExport'), () =>
        saveFile(FILE_NAME, fileContent(current), 'application/json'),
      ),
      renderButton('reset', text('optionsReset'), onReset),
    ),
  ];
}
