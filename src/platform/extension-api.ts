/**
 * Hands out the extension API for scripts in web pages, where every kilobyte is paid on every page: the browser's own object,
 * which answers with promises in both browsers since Manifest V3. Extension pages and the background use browser.ts.
 */
export const extensionApi: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
