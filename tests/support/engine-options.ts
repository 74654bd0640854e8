/** Choosing an engine in the options as a reader does it: pick, type, save. */
import type { BrowserUnderTest, Surface } from './browser-under-test.ts';
import type { ModelServer } from './model-server.ts';
import { typeText } from './type-text.ts';
import { until } from './until.ts';

export const KEY = 'sk-secret-0123456789';

export async function openOptions(browser: BrowserUnderTest): Promise<Surface> {
  const options = await browser.openExtensionPage('options.html');
  await until('the options', () => options.evaluate(() => document.querySelector('#export') !== null));
  return options;
}

export async function chooseOllama(browser: BrowserUnderTest, ollama: Pick<ModelServer, 'origin'>): Promise<Surface> {
  const options = await openOptions(browser);
  await chooseEngine(options, 'ollama');
  await options.click('#engine-address');
  await options.evaluate(() => document.querySelector<HTMLInputElement>('#engine-address')?.select());
  await typeText(options, `${ollama.origin}/v1`);
  await options.click('#engine-key');
  await typeText(options, KEY);
  await options.click('#engine-list');
  await until('the list of models', async () => (await connectionResult(options)).includes('2'));
  await options.click('#engine-save');
  await until('the saved engine', async () => (await connectionResult(options)).includes('127.0.0.1'));
  return options;
}

/** What the form says about the last click. */
export function connectionResult(options: Surface): Promise<string> {
  return options.evaluate(() => document.querySelector('#engine-result')?.textContent ?? '');
}

export function chooseEngine(options: Surface, id: string): Promise<void> {
  return options.evaluate((chosen) => {
    const select = document.querySelector<HTMLSelectElement>('#engine');
    if (!select) throw new Error('no choice of engines');
    select.value = chosen;
    select.dispatchEvent(new Event('change'));
  }, id);
}
