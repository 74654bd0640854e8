/** Gives a page of the extension its texts, language, direction, theme and text size before anything shows. */
import { text, useTexts } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/protocol.ts';

type Look = Pick<ViewPreferences, 'theme' | 'textSize'>;

/** The look of last time, at once: the background's answer comes after the first frame, which would flash. */
const LAST_LOOK = 'look';
setLook(JSON.parse(localStorage.getItem(LAST_LOOK) ?? '{}') as Partial<Look>);

export function dressPage({ theme, textSize, texts }: Look & Pick<ViewPreferences, 'texts'>): void {
  useTexts(texts);
  document.documentElement.lang = text('languageTag');
  document.documentElement.dir = text('direction');
  setLook({ theme, textSize });
  localStorage.setItem(LAST_LOOK, JSON.stringify({ theme, textSize }));
}

function setLook(look: Partial<Look>): void {
  Object.assign(document.documentElement.dataset, look);
}
