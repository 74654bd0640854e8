/** Renders a section of the options page; each section is a file of its own. */
import { type TextKey, text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';

/** Changes settings at once; the reader can take it back. */
export type Save = (apply: (current: Settings) => Settings) => void;

/** Says something in the page's status line. */
export type Announce = (message: string) => void;

export function renderSection(heading: TextKey, ...content: readonly (Node | false)[]): HTMLElement {
  const id = `section-${heading}`;
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, text(heading)), ...content);
}
