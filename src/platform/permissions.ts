/** Access to single sites, which the reader grants when it is needed and not before. */
import { browser } from './browser.ts';

const patternFor = (url: string): string => `${new URL(url).origin}/*`;

export function maySiteBeRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternFor(url)] });
}

/** Only straight out of a reader's action. @returns whether the reader agreed. */
export function requestSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternFor(url)] });
}
