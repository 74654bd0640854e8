/** The commands and their keys as they are now; changed in the browser's own page, which alone may change them. */
import { type TextKey, text } from '../i18n/text.ts';
import { allCommands, type Command, openKeySettings } from '../platform/commands.ts';
import { element } from '../ui/element.ts';
import { renderButton } from './controls.ts';
import { renderSection } from './section.ts';

/** Not the browser's own descriptions, which are in its language; the one left out clicks the toolbar button. */
const COMMANDS: Readonly<Record<string, TextKey>> = {
  'open-panel': 'openPanel',
  'show-sources': 'showAllInArticle',
  'open-digest': 'menuSummarizeTabs',
};

/** Read anew when the reader comes back from there. @returns a section that is hidden where there are no commands. */
export function renderKeysSection(): HTMLElement {
  const list = element('ul', { class: 'rows' });
  const change = renderButton('change-keys', text('optionsKeysChange'), () => void openKeySettings());
  const section = renderSection('optionsKeys', list, change);
  section.hidden = true;

  async function show(): Promise<void> {
    const commands = await allCommands();
    section.hidden = !commands.length;
    list.replaceChildren(...commands.map(renderCommand));
  }

  document.addEventListener('visibilitychange', () => section.isConnected && !document.hidden && void show());
  void show();
  return section;
}

function renderCommand({ name, keys }: Command): HTMLElement {
  const shown = keys
    ? element('kbd', { dir: 'ltr' }, keys)
    : element('span', { class: 'note' }, text('optionsKeyNone'));
  return element('li', {}, element('span', {}, text(COMMANDS[name] ?? 'toolbarTitle')), shown);
}
