/** Says how a reader who has chosen no engine may have one, and makes their choice a setting. */
import type { EngineOffers, OfferedChoice } from '../../messaging/engine-offers.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { Settings } from '../../settings/settings.ts';
import type { EngineSource } from './engine-access.ts';

type EngineSettings = Settings['engine'];

/**
 * @param isWanted The reader has come for it.
 * @param language BCP 47 language to write in; missing: the article's.
 * @returns `null` where nothing is to be offered: an engine is chosen, or the reader has sent the offer away.
 */
export async function engineOffers(
  { article, engineRequest }: DoneJob,
  { chosen, isOffered }: Pick<EngineSettings, 'chosen' | 'isOffered'>,
  isWanted: boolean,
  language: string | undefined,
  engines: Pick<EngineSource, 'describe'>,
): Promise<EngineOffers | null> {
  if (chosen !== 'instant' || engineRequest || !(isOffered || isWanted)) return null;
  try {
    const builtIn = await engines.describe({ engine: 'browser' }).availability(article.language, language);
    return builtIn === 'unavailable' ? {} : { builtIn };
  } catch {
    // A browser that has no model says so in many ways.
    return {};
  }
}

export function withChoice(engine: EngineSettings, choice: OfferedChoice): EngineSettings {
  if (choice.engine === 'browser') return { ...engine, chosen: 'browser' };
  // It was found at its usual address, whatever was typed before.
  const servers = { ...engine.servers, [choice.engine]: { address: '', model: choice.model } };
  return { ...engine, chosen: choice.engine, servers };
}
