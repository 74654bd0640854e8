/** Renders the options of every surface's look: theme, size of the text, language of the interface. */
import { INTERFACE_LANGUAGES } from '../i18n/interface-languages.ts';
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { renderChoices, renderSelect } from './controls.ts';
import { renderSection, type Save } from './section.ts';

export function renderLookSection({ theme, textSize, language }: Settings, save: Save): HTMLElement {
  const languages = Object.entries(INTERFACE_LANGUAGES).map(([folder, name]) => ({
    value: folder as Settings['language'],
    label: name,
    lang: folder.replace('_', '-'),
  }));
  return renderSection(
    'optionsLook',
    renderChoices(
      'theme',
      text('optionsTheme'),
      { system: 'themeSystem', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia' },
      theme,
      (chosen) => save((current) => ({ ...current, theme: chosen })),
    ),
    renderChoices(
      'text-size',
      text('optionsTextSize'),
      { normal: 'textSizeNormal', large: 'textSizeLarge', larger: 'textSizeLarger' },
      textSize,
      (chosen) => save((current) => ({ ...current, textSize: chosen })),
    ),
    renderSelect(
      'language',
      text('optionsLanguage'),
      [{ value: 'browser', label: text('optionsLanguageBrowser') }, ...languages],
      language,
      (chosen) => save((current) => ({ ...current, language: chosen })),
    ),
  );
}
