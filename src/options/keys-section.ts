/** Renders the commands and their keys as they are now; changed in the browser's own page, which alone may change them. */
import { type TextKey, text } from '../i18n/text.ts';
import { type Command, openKeySettings } from '../platform/commands.ts';
import { element } from '../ui/controls/element.ts';
import { renderButton } from './controls.ts';
import { renderSection } from './section.ts';

/** Not the browser's own descriptions, which are in its language; the one left out clicks the toolbar button. */
const COMMANDS: Readonly<Record<string, TextKey>> = {
  'open-panel': 'openPanel',
  'show-sources': 'showAllInArticle',
  'open-digest': 'menuSummarizeTabs',
};

export function renderKeysSection(commands: readonly Command[]): HTMLElement {
  const change = renderButton('change-keys', text('optionsKeysChange'), () => void openKeySettings());
  return renderSection('optionsKeys', element('ul', { class: 'rows' }, ...commands.map(renderCommand)), change);
}

function renderCommand({ name, keys }: Command): HTMLElement {
  const shown = keys
    ? element('kbd', { dir: 'ltr' }, keys)
    : element('span', { class: 'note' }, text('optionsKeyNone'));
  return element('li', {}, element('span', {}, text(COMMANDS[name] ?? 'toolbarTitle')), shown);
}
