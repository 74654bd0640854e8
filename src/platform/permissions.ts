/** Asks for access to single sites and servers, which the reader grants when it is needed and not before. */
import { browser } from './browser.ts';
import { extensionApi } from './extension-api.ts';

const patternFor = (url: string): string => `${new URL(url).origin}/*`;

export function maySiteBeRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternFor(url)] });
}

/** Only straight out of a reader's action. @returns whether the reader agreed. */
export function requestSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternFor(url)] });
}

/** What an engine needs of the browser before anything is sent to its server. */
export interface ServerAccess {
  /** A match pattern: `https://api.example/*`. */
  readonly origin: string;
  /** Text of pages leaves this computer, about which Firefox asks the reader, too. */
  readonly leavesComputer: boolean;
  /** The reader's key goes along, about which Firefox asks in the same way. */
  readonly sendsKey: boolean;
}

export async function hasServerAccess(access: ServerAccess): Promise<boolean> {
  return extensionApi().permissions.contains(asPermissions(access, await asksAboutData()));
}

/**
 * Only straight out of a reader's action, without an `await` before it.
 * @param isAskingAboutData What `asksAboutData` has said earlier.
 */
export function requestServerAccess(access: ServerAccess, isAskingAboutData: boolean): Promise<boolean> {
  return extensionApi().permissions.request(asPermissions(access, isAskingAboutData));
}

/** Whether this browser has permissions for kinds of data, as Firefox since 140; others refuse the very word. */
export async function asksAboutData(): Promise<boolean> {
  return 'data_collection' in (await extensionApi().permissions.getAll());
}

/** Firefox's own models. Only straight out of a reader's action. */
export function requestTrialMl(): Promise<boolean> {
  return extensionApi().permissions.request({ permissions: ['trialML' as chrome.runtime.ManifestPermission] });
}

function asPermissions(
  { origin, leavesComputer, sendsKey }: ServerAccess,
  isAskingAboutData: boolean,
): chrome.permissions.Permissions {
  const data = ['websiteContent', ...(sendsKey ? ['authenticationInfo'] : [])];
  const asked = { origins: [origin], ...(leavesComputer && isAskingAboutData && { data_collection: data }) };
  return asked;
}
