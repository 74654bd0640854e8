/** Makes the reader's choice of an engine into a job's engine request; it is blocked on sites that are never sent from. */
import { catalogEntry } from '../../engines/setup/catalog.ts';
import type { Settings } from '../../settings/settings.ts';
import { isListed } from '../box-offer.ts';
import type { JobOrder } from '../jobs/jobs.ts';

/** @param addresses Of the article, as the page says it and as the browser does: one that is listed is enough. */
export function requestedEngine(
  { chosen, servers, picking, language, instruction, neverSendFrom }: Settings['engine'],
  addresses: readonly string[],
  readerLanguage: string,
): Pick<JobOrder, 'engineRequest' | 'isBlockedBySite'> {
  if (chosen === 'instant') return {};
  const { address, model } = servers[chosen] ?? {};
  const engineRequest = {
    engine: chosen,
    ...(address && { address }),
    ...(model && { model }),
    ...(picking.includes(chosen) && { isPicking: true as const }),
    ...(language === 'reader' && { language: readerLanguage }),
    ...(instruction && { instruction }),
  };
  const isSent = 'address' in catalogEntry(chosen);
  const isFromListedSite = addresses.some((each) => isListed(neverSendFrom, siteOf(each)));
  return { engineRequest, ...(isSent && isFromListedSite && { isBlockedBySite: true as const }) };
}

/** Whether the reader wants engines to write by themselves about what is on a site. @param origin `undefined` for no site of the web. */
export function isAutomaticOn(
  { isAutomatic, automaticSites }: Settings['engine'],
  origin: string | undefined,
): boolean {
  return isAutomatic || (origin !== undefined && isListed(automaticSites, siteOf(origin)));
}

/** By the origin, which a page has too that its site has made: `blob:https://…`. */
function siteOf(address: string): string {
  const origin = URL.canParse(address) ? new URL(address).origin : '';
  return URL.canParse(origin) ? new URL(origin).hostname.replace(/^www\./, '') : '';
}
