/** What a reader can do on Chromium's own page chrome://extensions, through the private API that this page calls. */
import type { Page } from 'puppeteer-core';

/** The few parts of `chrome.developerPrivate` that are used here; no types of it are published. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
    incognitoAccess?: boolean;
  }): Promise<void>;
  getExtensionsInfo(): Promise<
    {
      id: string;
      manifestErrors: { message: string }[];
      runtimeErrors: { message: string }[];
      installWarnings?: string[];
    }[]
  >;
}
type ManagerGlobal = { developerPrivate: DeveloperPrivate };

export interface ExtensionManager {
  setHostAccess(access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void>;
  /** Restarts the extension. */
  allowIncognito(): Promise<void>;
  readErrors(): Promise<string[]>;
}

/** @param openPage Opens a tab that does not come to the front. */
export function createExtensionManager(id: string, openPage: (url: string) => Promise<Page>): ExtensionManager {
  async function visit<Result>(visitPage: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await openPage('chrome://extensions/');
    const result = await visitPage(page);
    await page.close();
    return result;
  }
  return {
    setHostAccess: (hostAccess) =>
      visit((page) =>
        page.evaluate(
          (change) => (chrome as unknown as ManagerGlobal).developerPrivate.updateExtensionConfiguration(change),
          { extensionId: id, hostAccess },
        ),
      ),
    allowIncognito: () =>
      visit((page) =>
        page.evaluate(
          (change) => (chrome as unknown as ManagerGlobal).developerPrivate.updateExtensionConfiguration(change),
          { extensionId: id, incognitoAccess: true },
        ),
      ),
    readErrors: () =>
      visit((page) =>
        page.evaluate(async (wanted) => {
          const extensions = await (chrome as unknown as ManagerGlobal).developerPrivate.getExtensionsInfo();
          const info = extensions.find((extension) => extension.id === wanted);
          if (info === undefined) return ['the extension is not installed'];
          const errors = [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.message);
          return [...errors, ...(info.installWarnings ?? [])];
        }, id),
      ),
  };
}
