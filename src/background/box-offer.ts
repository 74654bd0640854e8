/** Decides whether the box is wanted on a page, and what "not here" changes. Pages are remembered as digests only. */
import type { DismissalScope } from '../messaging/content-calls.ts';
import type { Settings } from '../settings/settings.ts';
import { hexDigest } from './hex-digest.ts';

/** Hidden pages that are remembered; the oldest are forgotten. Set by hand: 16 KB of digests. */
const MAX_HIDDEN_PAGES = 500;

export interface PageAddress {
  readonly site: string;
  /** Digest of the address with the reader's salt. */
  readonly page: string;
  /** Without it, as 0.1.0 remembered pages: such digests hold until they are crowded out. */
  readonly unsaltedPage: string;
}

/** @param salt Of the settings. @returns `undefined` for what is no web address. */
export async function readPageAddress(url: string, salt: string): Promise<PageAddress | undefined> {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  const address = hostname + pathname + search;
  const [page, unsaltedPage] = await Promise.all([hexDigest(`${salt} ${address}`), hexDigest(address)]);
  return {
    site: hostname.replace(/^www\.|\.$/g, ''),
    page: page.slice(0, 32),
    unsaltedPage: unsaltedPage.slice(0, 16),
  };
}

/** @returns the settings with a salt; the same where they have one. */
export function withPageSalt(settings: Settings): Settings {
  const { box } = settings;
  return box.pageSalt ? settings : { ...settings, box: { ...box, pageSalt: crypto.randomUUID() } };
}

export function isBoxWanted({ box }: Settings, { site, ...page }: PageAddress): boolean {
  const isHidden = isListed(box.hiddenSites, site) || box.hiddenPages.some((hidden) => isDigestOf(page, hidden));
  if (box.offer === 'never' || isHidden) return false;
  return box.offer === 'articles' || isListed(box.chosenSites, site);
}

function isDigestOf({ page, unsaltedPage }: Omit<PageAddress, 'site'>, hidden: string): boolean {
  return hidden === page || hidden === unsaltedPage;
}

/** A listed site stands for its subdomains too. With a dot at its end, a host is the same one. */
export function isListed(sites: readonly string[], host: string): boolean {
  const site = host.replace(/\.$/, '');
  return sites.some((listed) => site === listed || site.endsWith(`.${listed}`));
}

export function hideBox(settings: Settings, address: PageAddress, scope: DismissalScope): Settings {
  const { site, page } = address;
  const shown = showBox(settings, address, scope).box;
  const box = {
    page: { ...shown, hiddenPages: [...shown.hiddenPages, page].slice(-MAX_HIDDEN_PAGES) },
    site: { ...shown, hiddenSites: [...shown.hiddenSites, site].sort() },
  }[scope];
  return { ...settings, box };
}

export function showBox(settings: Settings, { site, ...page }: PageAddress, scope: DismissalScope): Settings {
  const { box } = settings;
  const changed = {
    page: { ...box, hiddenPages: box.hiddenPages.filter((hidden) => !isDigestOf(page, hidden)) },
    site: { ...box, hiddenSites: box.hiddenSites.filter((hidden) => hidden !== site) },
  }[scope];
  return { ...settings, box: changed };
}
