/** Brings a real model into the extension as a reader does it, and looks at what it writes: for browser tests and the bench. */
import type { BrowserUnderTest, Surface } from './browser-under-test.ts';
import { chooseEngine, openOptions } from './engine-options.ts';
import { until } from './until.ts';

/** What Chromium wants for a graphics processor that is none: on this very core, without half-precision numbers. */
export const SOFTWARE_GPU_FLAGS = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

export async function openModels(browser: BrowserUnderTest): Promise<Surface> {
  const options = await openOptions(browser);
  await chooseEngine(options, 'in-browser');
  await until('the models', async () => (await options.text()).includes('Models in this browser'));
  return options;
}

/** As the browser's dialog would, which no test can answer. @param url Of the file, which the options page may read. */
export async function bringFile(browser: BrowserUnderTest, url: string): Promise<void> {
  const options = await openModels(browser);
  await options.evaluate(async (from) => {
    const input = document.querySelector<HTMLInputElement>('#model-file');
    const picked = new DataTransfer();
    picked.items.add(new File([await (await fetch(from)).blob()], from.replace(/^.*\//, '')));
    if (!input) throw new Error('no file can be picked');
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
  }, url);
  const says = (words: string) => async () => (await options.text()).includes(words);
  await until('the model', says('is ready and writes from now on'), 120_000);
  await until('the choice', says('writes the summaries'));
  await options.close();
}

interface UpgradeInView {
  readonly state: string | undefined;
  readonly draft: string;
  /** All that is said of it. */
  readonly text: string;
}

export function upgradeIn(view: Surface): Promise<UpgradeInView> {
  return view.evaluate(() => {
    const upgrade = document.querySelector<HTMLElement>('.upgrade');
    return {
      state: upgrade?.dataset.state,
      draft: document.querySelector('.upgrade-draft')?.textContent ?? '',
      text: upgrade?.innerText ?? '',
    };
  });
}
