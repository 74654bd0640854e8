/** Says why the browser lets nobody read a tab: by its address, as far as the browser tells it, and by what it answered. */
import type { ErrorCode } from '../errors.ts';

/** Pages that are there before anything is opened. */
const EMPTY =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|[a-z-]+:\/\/(?:newtab|new-tab-page|startpage|startpageshared|local-ntp)\b)/i;
const PDF =
  /^(?:https?|file|ftp):[^?#]*\.pdf(?:[?#]|$)|\/pdf\.js\/|^chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai\//i;
/** Chromium: "Frame with ID 0 is showing error page". Firefox shows its own picture beside the title of such a page. */
const NOT_LOADED = /error page/i;
const FIREFOX_ERROR_ICON = /^chrome:\/\/global\/skin\/icons\//;

export interface ClosedTab {
  readonly url?: string;
  readonly icon?: string;
}

/** @param refused The browser's words. */
export function whyClosed({ url = '', icon = '' }: ClosedTab, refused: string): ErrorCode {
  if (EMPTY.test(url)) return 'page-empty';
  if (NOT_LOADED.test(refused) || (/^https?:/.test(url) && FIREFOX_ERROR_ICON.test(icon))) return 'page-not-loaded';
  return PDF.test(url) ? 'page-pdf' : 'page-closed';
}
