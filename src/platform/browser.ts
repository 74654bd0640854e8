/** Hands out webextension-polyfill for the background and the extension's own pages. Scripts in web pages use extension-api.ts. */
import polyfilled from 'webextension-polyfill';

export const browser = polyfilled;
