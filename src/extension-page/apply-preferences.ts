/** Gives a page of the extension its texts, language, direction, theme and text size before anything shows. */
import { text, useTexts } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { callBackground } from './call-background.ts';

/** What the pages got last: the background's answer takes as long as all the rest of a popup's first frame. */
const CACHED_PREFERENCES = 'preferences';

type Look = Partial<Pick<ViewPreferences, 'theme' | 'textSize'>>;

const cached = readCachedPreferences();
setLook(cached ?? {});

/** Those of now. */
export async function applyCurrentPreferences(): Promise<ViewPreferences> {
  return applyPreferences(await callBackground('viewPreferences', null));
}

/**
 * Draws a page with what the pages got last, at once, so that nothing is waited for; only the first of all pages waits. Where the reader
 * has chosen otherwise since and no page has shown it, it is drawn again: a popup that is loaded again has lost the keyboard in Firefox.
 * @param draw Fills the document, in place of what is there. `forGood` resolves once it is known that this drawing stays; never, where it
 *   does not. What can be taken only once is taken then.
 */
export async function drawAtOnce(draw: (preferences: ViewPreferences, forGood: Promise<void>) => void): Promise<void> {
  const current = callBackground('viewPreferences', null);
  const drawCurrent = (preferences: ViewPreferences) => draw(applyPreferences(preferences), Promise.resolve());
  if (!cached) return drawCurrent(await current);
  const forGood = new Promise<void>((resolve) => {
    // What follows asks the background, too, and says that it cannot be had.
    current.then((preferences) => (keepForNextTime(preferences) ? drawCurrent(preferences) : resolve()), resolve);
  });
  draw(applyPreferences(cached), forGood);
}

/** @returns the preferences, and no more than them. */
export function applyPreferences({ depth, theme, textSize, highlight, texts }: ViewPreferences): ViewPreferences {
  const preferences = { depth, theme, textSize, highlight, ...(texts && { texts }) };
  useTexts(texts);
  document.documentElement.lang = text('languageTag');
  document.documentElement.dir = text('direction');
  document.title = text('extensionName');
  setLook(preferences);
  keepForNextTime(preferences);
  return preferences;
}

function setLook({ theme, textSize }: Look): void {
  Object.assign(document.documentElement.dataset, { theme, textSize });
}

function readCachedPreferences(): ViewPreferences | undefined {
  const stored = localStorage.getItem(CACHED_PREFERENCES);
  return stored === null ? undefined : (JSON.parse(stored) as ViewPreferences);
}

/** @returns whether they are others than before. */
function keepForNextTime(preferences: ViewPreferences): boolean {
  const current = JSON.stringify(preferences);
  if (current === localStorage.getItem(CACHED_PREFERENCES)) return false;
  localStorage.setItem(CACHED_PREFERENCES, current);
  return true;
}
