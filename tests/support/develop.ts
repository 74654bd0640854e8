/** The loop of development: builds the extension at each change and puts it into the running browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { runAfterChanges } from './run-after-changes.ts';
import { watchInputs } from './watch-inputs.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Apart from dist/, which tests and stores are given. */
const FOLDER = 'dist/dev';

export type Target = 'chrome' | 'firefox';

/**
 * A build with source maps.
 * @returns its folder.
 * @throws Error when it fails; the mistake is on the terminal by then, and the last build still there.
 */
export async function buildForDevelopment(target: Target): Promise<string> {
  const build = spawn(process.execPath, ['build.mjs', 'dev', FOLDER, target], { cwd: root, stdio: 'inherit' });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error('Not built, see above.');
  return path.join(root, FOLDER, target);
}

/** Says in one line what came of each change. @param page Is loaded again, for the new content script. */
export function rebuildAtChanges(browser: BrowserUnderTest, target: Target, page: Page): void {
  async function rebuild(files: readonly string[]): Promise<void> {
    const start = performance.now();
    await buildForDevelopment(target);
    await browser.updateExtension();
    if (!page.isClosed()) await page.reload();
    say(`built and reloaded in ${((performance.now() - start) / 1000).toFixed(1)} s: ${files.join(', ')}`);
  }
  watchInputs(
    root,
    runAfterChanges(rebuild, (error) => say(error instanceof Error ? error.message : String(error))),
  );
}

function say(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`);
}
