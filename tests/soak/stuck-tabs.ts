/** Opens many tabs, some whose scripts never rest and some that never load, then the digest of them all. */
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { startModelServer } from '../support/model-server.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';
import { articleAddress, stuckAddress } from './soak-site.ts';

const LOOPS = 6;
const NEVER_LOADED = 4;
/** The loops have begun by then. */
const LOOPING_AFTER_MILLISECONDS = 4_000;
const PATIENCE_MILLISECONDS = 180_000;

export async function readStuckTabs(browser: BrowserUnderTest, tabs: number): Promise<string> {
  const silent = await startModelServer(() => undefined);
  // Later, Firefox would begin a new tab in a process that is stuck.
  const digest = await browser.openExtensionPage('manifest.json');
  for (let tab = 0; tab < tabs - LOOPS - NEVER_LOADED; tab++) await browser.openPage(articleAddress(tab));
  // Neither is waited for: the one never ends loading, the other may not answer when it is asked whether it has.
  for (let tab = 0; tab < NEVER_LOADED; tab++) void browser.openPage(`${silent.origin}/${tab}`).catch(() => undefined);
  for (let tab = 0; tab < LOOPS; tab++) void browser.openPage(stuckAddress(tab)).catch(() => undefined);
  await pause(LOOPING_AFTER_MILLISECONDS);

  const started = Date.now();
  await digest.evaluate(() => location.assign('digest.html'));
  const first = await waitForSummary(digest, PATIENCE_MILLISECONDS).then(() => Date.now() - started);
  const status = await until(
    'the end of reading',
    async () => /^Tabs with an article.*$/m.exec(await digest.text())?.[0],
    PATIENCE_MILLISECONDS,
  );
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);
  silent.close();
  const stuck = `${LOOPS} in endless loops, ${NEVER_LOADED} never loaded`;
  return `${tabs} tabs, ${stuck}: first summary after ${seconds(first)} s, all read after ${seconds(Date.now() - started)} s: “${status}”`;
}
