/** Changes settings as the options page does, from within a page of the extension: the background alone stores them. */
import type { Surface } from './browser-under-test.ts';

/** @param changes Fields by section (`{ engine: { chosen: 'ollama' } }`), or whole (`{ language: 'de' }`). */
export async function changeSettings(page: Pick<Surface, 'evaluate'>, changes: object): Promise<void> {
  const refused = await page.evaluate(async (made) => {
    const ask = (call: string, request: unknown) => chrome.runtime.sendMessage({ call, request });
    const { response: before } = await ask('settings', null);
    const fields = Object.entries(made).map(([name, value]) => {
      const isSection = typeof value === 'object' && !Array.isArray(value);
      return [name, isSection ? { ...before[name], ...(value as object) } : value];
    });
    const reply = await ask('changeSettings', { before, after: { ...before, ...Object.fromEntries(fields) } });
    return reply?.ok ? undefined : JSON.stringify(reply);
  }, changes);
  if (refused) throw new Error(`the settings were not changed: ${refused}`);
}
