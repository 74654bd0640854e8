/** Opens the page for a summary of a link, or of all open tabs; of private windows without a word of it in its address. */
import type { TabPlace } from '../platform/tabs.ts';
import type { DigestOrders } from './digest-orders.ts';

export interface OpenDigestDependencies {
  readonly orders: Pick<DigestOrders, 'put'>;
  /** @param windowId Beside which the page is wanted; the browser may have to choose another. */
  openPage(file: string, windowId?: number): Promise<void>;
}

export type OpenDigest = (tab: TabPlace, link?: string) => Promise<void>;

/** @returns a function that is told in which tab the reader asked, and for which link; without one for all tabs. */
export function createDigestOpener({ orders, openPage }: OpenDigestDependencies): OpenDigest {
  return async ({ windowId, isPrivate }, link) => {
    if (!isPrivate)
      return openPage(link === undefined ? 'digest.html' : `digest.html?${new URLSearchParams({ link })}`);
    if (windowId === undefined) throw new Error('a private tab without a window');
    const ticket = orders.put({ windowId, ...(link !== undefined && { link }) });
    await openPage(`digest.html#${new URLSearchParams({ ticket })}`, windowId);
  };
}
