/** Asks an engine's server what it offers and whether it answers, and says exactly what is wrong where it does not. */
import type { EngineChoice } from '../engines/setup/catalog.ts';
import { listModels } from '../engines/setup/create-model.ts';
import { hostOf } from '../engines/setup/server-address.ts';
import { testConnection } from '../engines/setup/test-connection.ts';
import { toErrorReport } from '../errors.ts';
import { text } from '../i18n/text.ts';
import { readKey } from '../platform/key-vault.ts';
import { keyName } from '../settings/key-name.ts';
import { engineErrorText } from '../ui/engine/engine-error-text.ts';

/** A server that is asked for one word may load its model first. */
const PATIENCE_MILLISECONDS = 180_000;

/** @param typedKey '' where the saved one is to be used. */
export async function describeConnection(choice: EngineChoice, typedKey: string): Promise<string> {
  try {
    const { milliseconds } = await testConnection(choice, await around(choice, typedKey), patience());
    return text('engineTestGood', hostOf(choice) ?? '', (milliseconds / 1000).toFixed(1));
  } catch (thrown) {
    return problemOf(choice, thrown);
  }
}

export async function listServerModels(
  choice: EngineChoice,
  typedKey: string,
): Promise<{ models: string[] } | { problem: string }> {
  try {
    const listed = await listModels(choice, await around(choice, typedKey), patience());
    return { models: listed.map(({ id }) => id) };
  } catch (thrown) {
    return { problem: problemOf(choice, thrown) };
  }
}

async function around(choice: EngineChoice, typedKey: string) {
  const name = keyName(choice);
  const key = typedKey || (name === undefined ? undefined : await readKey(name));
  return { fetch: fetch.bind(globalThis), ...(key && { key }) };
}

function patience() {
  return { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) };
}

function problemOf(choice: EngineChoice, thrown: unknown): string {
  const report = toErrorReport(thrown);
  const isTimeout = thrown instanceof DOMException;
  const code = isTimeout ? 'engine-slow' : report.code;
  return engineErrorText({
    ...report,
    code,
    details: { host: hostOf(choice) ?? '', model: choice.model ?? '', ...report.details },
  });
}
