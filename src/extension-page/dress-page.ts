/** Gives a page of the extension its language, direction, theme and text size before anything shows. */
import { textDirection, textLanguage } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/protocol.ts';

export function dressPage({ theme, textSize }: Pick<ViewPreferences, 'theme' | 'textSize'>): void {
  const { documentElement } = document;
  documentElement.lang = textLanguage();
  documentElement.dir = textDirection();
  documentElement.dataset.theme = theme;
  documentElement.dataset.textSize = textSize;
}
