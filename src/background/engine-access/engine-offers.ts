/** Says how a reader who has chosen no engine may have one, and makes their choice a setting. */
import type { EngineOffers, OfferedChoice } from '../../messaging/engine-offers.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { Settings } from '../../settings/settings.ts';
import type { EngineSource } from './engine-access.ts';
import { type Machine, offeredModelBytes } from './offered-model.ts';

type EngineSettings = Settings['engine'];

/**
 * @param isWanted The reader has come for it.
 * @param language BCP 47 language to write in; missing: the article's.
 * @returns `null` where nothing is to be offered: an engine is chosen, or the reader has sent the offer away.
 */
export async function engineOffers(
  { article, engineRequest, isPrivate }: DoneJob,
  { chosen, isOffered }: Pick<EngineSettings, 'chosen' | 'isOffered'>,
  isWanted: boolean,
  language: string | undefined,
  { engines, machine }: { readonly engines: Pick<EngineSource, 'describe'>; readonly machine: Machine },
): Promise<EngineOffers | null> {
  if (chosen !== 'instant' || engineRequest || !(isOffered || isWanted)) return null;
  const [builtIn, inBrowser] = await Promise.all([
    builtInFor(article.language, language, engines),
    // What is brought in a private window is gone with it.
    isPrivate ? undefined : offeredModelBytes(machine).catch(() => undefined),
  ]);
  return { ...(builtIn && { builtIn }), ...(inBrowser !== undefined && { inBrowser }) };
}

async function builtInFor(
  article: string,
  language: string | undefined,
  engines: Pick<EngineSource, 'describe'>,
): Promise<EngineOffers['builtIn']> {
  try {
    const builtIn = await engines.describe({ engine: 'browser' }).availability(article, language);
    return builtIn === 'unavailable' ? undefined : builtIn;
  } catch {
    // A browser that has no model says so in many ways.
    return undefined;
  }
}

export function withChoice(engine: EngineSettings, choice: OfferedChoice): EngineSettings {
  if (choice.engine === 'browser') return { ...engine, chosen: 'browser' };
  // It was found at its usual address, whatever was typed before.
  const servers = { ...engine.servers, [choice.engine]: { address: '', model: choice.model } };
  return { ...engine, chosen: choice.engine, servers };
}
