/** Decides whether the box is wanted on a page, and what "not here" changes. Pages are remembered as digests only. */
import type { DismissalScope } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { hexDigest } from './hex-digest.ts';

/** Hidden pages that are remembered; the oldest are forgotten. */
const MAX_HIDDEN_PAGES = 500;

export interface PageAddress {
  readonly site: string;
  readonly page: string;
}

/** @returns `undefined` for what is no web address. */
export async function readPageAddress(url: string): Promise<PageAddress | undefined> {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  const page = (await hexDigest(hostname + pathname + search)).slice(0, 16);
  return { site: hostname.replace(/^www\./, ''), page };
}

export function isBoxWanted({ box }: Settings, { site, page }: PageAddress): boolean {
  if (box.offer === 'never' || box.hiddenPages.includes(page) || isListed(box.hiddenSites, site)) return false;
  return box.offer === 'articles' || isListed(box.chosenSites, site);
}

/** A listed site stands for its subdomains too. */
export function isListed(sites: readonly string[], site: string): boolean {
  return sites.some((listed) => site === listed || site.endsWith(`.${listed}`));
}

export function hideBox(settings: Settings, { site, page }: PageAddress, scope: DismissalScope): Settings {
  const shown = showBox(settings, { site, page }, scope).box;
  const box = {
    page: { ...shown, hiddenPages: [...shown.hiddenPages, page].slice(-MAX_HIDDEN_PAGES) },
    site: { ...shown, hiddenSites: [...shown.hiddenSites, site].sort() },
    everywhere: { ...shown, offer: 'never' as const },
  }[scope];
  return { ...settings, box };
}

export function showBox(settings: Settings, { site, page }: PageAddress, scope: DismissalScope): Settings {
  const { box } = settings;
  const changed = {
    page: { ...box, hiddenPages: box.hiddenPages.filter((hidden) => hidden !== page) },
    site: { ...box, hiddenSites: box.hiddenSites.filter((hidden) => hidden !== site) },
    // Where the box was offered on chosen sites only, it can have been sent away from one of them only.
    everywhere: { ...box, offer: isListed(box.chosenSites, site) ? ('chosen-sites' as const) : ('articles' as const) },
  }[scope];
  return { ...settings, box: changed };
}
