/** Changes the reader's settings as the options page does, for tests that are about something else. */

/**
 * Runs in a page of the extension.
 * @param changes Fields of the settings, whole; `engine` may be given in part.
 */
export async function changeSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const ask = async (call: string, request: unknown) =>
    (await chrome.runtime.sendMessage({ call, request })).response as Record<string, unknown>;
  const before = await ask('settings', null);
  const engine = { ...(before.engine as object), ...(changes.engine as object | undefined) };
  await ask('changeSettings', { before, after: { ...before, ...changes, engine } });
}
