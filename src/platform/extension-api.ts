/**
 * Hands out the extension API for scripts in web pages, where every kilobyte is paid on every page: the browser's own object,
 * which answers with promises in both browsers since Manifest V3. Extension pages and the background use browser.ts.
 * Looked up at each use, so that what imports this file can be imported where there is no browser.
 */
export const extensionApi = (): typeof chrome => chrome;
