/**
 * Writes a browser test once: the suite runs in Chromium and in Firefox, each launched once per test file, with the
 * built extension. Every suite ends with the same proof: the browser asked the network for nothing but the pages.
 */
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserRequest, BrowserUnderTest } from './browser-under-test.ts';
import { grantSites } from './change-manifest.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';
import type { Site } from './fixture-server.ts';
import { site as usualSite } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A build for Chrome and one for Firefox; another folder for tests of the harness itself. */
const builds: Record<BrowserName, string> = {
  chromium: path.join(root, 'dist/chrome'),
  firefox: path.join(root, 'dist/firefox'),
};
const launchers = { chromium: launchChromium, firefox: launchFirefox };

export interface SuiteOptions {
  readonly site?: Site;
  /** For a suite that shows what one browser alone can do. */
  readonly only?: BrowserName;
  /** Names of real sites whose pages the fixture server serves. */
  readonly hosts?: readonly string[];
  /**
   * Sites that Chromium has let the extension read, in a build made for this suite: nothing can answer its dialog.
   * Firefox is told to give what is asked for, so it needs none.
   */
  readonly readableSites?: readonly string[];
  /** Makes the build that is launched of the one under test. @returns its folder. */
  readonly prepare?: (build: string, name: BrowserName) => string;
  /** Further ones for Chromium's command line. */
  readonly flags?: readonly string[];
  /** Addresses that the extension itself may ask for: those that the reader sent it to. */
  readonly mayFetch?: RegExp;
}

/**
 * @param suite Declares the tests. `browser()` is the running browser, inside tests and hooks only.
 */
export function describeInBothBrowsers(
  scope: string,
  suite: (browser: () => BrowserUnderTest, name: BrowserName) => void,
  { site = usualSite, only, hosts = [], readableSites, prepare, flags = [], mayFetch }: SuiteOptions = {},
): void {
  const names: BrowserName[] = only ? [only] : ['chromium', 'firefox'];
  describe.each(names)(`${scope} (%s)`, (name) => {
    let running: BrowserUnderTest | undefined;
    const browser = () => {
      if (running === undefined) throw new Error('The browser runs inside tests and hooks only.');
      return running;
    };
    beforeAll(async () => {
      const grants = name === 'chromium' && readableSites;
      const build = grants ? grantSites(builds[name], grants) : builds[name];
      const extensionFolder = prepare?.(build, name) ?? build;
      running = await launchers[name]({ extensionFolder, site, flags });
    });
    afterEach(async () => {
      await running?.closePages();
    });
    afterAll(async () => {
      await running?.close();
    });
    suite(browser, name);
    test('asks the network for nothing but the pages, from the browser’s own log', async () => {
      const foreign = findForeignRequests(await browser().close(), browser().server.hits, hosts);
      expect(foreign.filter(({ url }) => !mayFetch?.test(url))).toEqual([]);
    });
  });
}

/** Requests of the extension itself, and those for what no test page refers to. */
function findForeignRequests(
  requests: BrowserRequest[],
  hits: readonly string[],
  realHosts: readonly string[] = [],
): BrowserRequest[] {
  const hosts = new Set(hits.map((hit) => new URL(hit).hostname));
  return requests.filter(({ url, isFromExtension }) => {
    if (isFromExtension) return true;
    const { hostname, host } = new URL(url);
    return host !== '127.0.0.1:9' && !(hosts.has(hostname) && (isTestHost(hostname) || realHosts.includes(hostname)));
  });
}

/** All test pages live on names that can exist nowhere else (RFC 2606). */
function isTestHost(hostname: string): boolean {
  return /(^|\.)example(\.(com|org|net))?$/.test(hostname);
}
