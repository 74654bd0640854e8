/** Says why the browser lets nobody read a tab: by its address, as far as the browser tells it, and by what it answered. */
import type { ErrorCode } from '../errors.ts';

/** Pages that are there before anything is opened. */
const EMPTY =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|[a-z-]+:\/\/(?:newtab|new-tab-page|startpage|startpageshared|local-ntp)\b)/i;
const PDF = /^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/i;
const WEB = /^https?:/i;
/** Of what browsers keep to themselves. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google|chrome\.google|microsoftedge\.microsoft|addons\.opera)\.com\/|^https:\/\/(?:[a-z.-]+\.)?(?:mozilla\.(?:org|net|com)|firefox\.com)\//i;
/** Firefox's picture of its viewer. */
const PDF_ICON = /\/pdf\.svg$/;
const CHROMIUM_ERROR_PAGE = /error page/i;
/** Of a tab whose address it keeps to itself, and which it does not name as its own page. */
const CHROMIUM_UNNAMED = /contents of the page/i;
/** Where it knows the address, and so has the right to it: then it is no page of the site. */
const FIREFOX_REFUSAL = /missing host permission/i;

export interface ClosedTab {
  readonly url?: string;
  readonly icon?: string;
}

/** @param refused The browser's words. */
export function whyClosed({ url = '', icon = '' }: ClosedTab, refused: string): ErrorCode {
  if (EMPTY.test(url)) return 'page-empty';
  if (CHROMIUM_ERROR_PAGE.test(refused)) return 'page-not-loaded';
  if (PDF.test(url) || PDF_ICON.test(icon)) return 'page-pdf';
  if (FIREFOX_REFUSAL.test(refused) && WEB.test(url) && !STORES.test(url)) return 'page-not-loaded';
  return !url && CHROMIUM_UNNAMED.test(refused) ? 'tab-unreadable' : 'page-closed';
}
