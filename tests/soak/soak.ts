/**
 * What only shows after a long time: `npm run soak [-- --browser chromium --only kills,openings --kills 20 …]`. Ends the background at
 * random moments, opens a box again and again, changes addresses without end, fills the stores, reads many tabs of which
 * some are stuck. Prints a table; nothing fails. Not in CI: it takes most of an hour.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { grantSites } from '../support/change-manifest.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserName } from '../support/find-browsers.ts';
import { launchFirefox } from '../support/firefox.ts';
import type { Site } from '../support/fixture-server.ts';
import { pause } from '../support/until.ts';
import { fillStores } from './full-stores.ts';
import { killAtRandom } from './kills.ts';
import { navigateOften } from './navigations.ts';
import { openOften } from './openings.ts';
import { soakSite } from './soak-site.ts';
import { readStuckTabs } from './stuck-tabs.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A browser with tabs that never rest may not end by itself. */
const CLOSING_MILLISECONDS = 15_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    only: { type: 'string', default: 'kills,openings,navigations,stores,tabs' },
    kills: { type: 'string', default: '100' },
    openings: { type: 'string', default: '200' },
    navigations: { type: 'string', default: '200' },
    tabs: { type: 'string', default: '40' },
  },
});

/** Each gets a browser of its own, and says in words what came out. */
const soaks: Readonly<Record<string, (browser: BrowserUnderTest) => Promise<string>>> = {
  kills: (browser) => killAtRandom(browser, Number(values.kills)),
  openings: (browser) => openOften(browser, Number(values.openings)),
  navigations: (browser) => navigateOften(browser, Number(values.navigations)),
  stores: (browser) => fillStores(browser),
  tabs: (browser) => readStuckTabs(browser, Number(values.tabs)),
};

console.log('| soak | browser | minutes | outcome |');
console.log('|---|---|---|---|');
for (const name of values.browser.split(',') as BrowserName[]) {
  for (const soak of values.only.split(',')) {
    const started = Date.now();
    const outcome = await run(name, soak).catch((error: unknown) => `**broke off**: ${String(error).split('\n')[0]}`);
    console.log(`| ${soak} | ${name} | ${((Date.now() - started) / 60_000).toFixed(1)} | ${outcome} |`);
  }
}
// Pages that never rest keep their browser, and with it this process.
process.exit();

async function run(name: BrowserName, soak: string): Promise<string> {
  const browser = await launch(name, soakSite);
  try {
    const outcome = await soaks[soak]?.(browser);
    if (outcome === undefined) throw new Error(`no such soak: ${soak}`);
    return outcome;
  } finally {
    await Promise.race([browser.close(), pause(CLOSING_MILLISECONDS)]);
  }
}

/** With access to the model's server, which a reader grants in a dialog that nothing here can answer. */
function launch(name: BrowserName, site: Site): Promise<BrowserUnderTest> {
  if (name === 'firefox') return launchFirefox({ extensionFolder: path.join(root, 'dist/firefox'), site });
  return launchChromium({ extensionFolder: grantSites(path.join(root, 'dist/chrome'), ['http://127.0.0.1/*']), site });
}
