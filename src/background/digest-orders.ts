/**
 * Keeps what a digest was asked for in a private window until its page comes for it: in memory, once, so that no address
 * gets into the address bar, into the browser's history or into a store.
 */
import type { DigestOrder } from '../messaging/protocol.ts';

/** A page that has not come by then never will. Set by hand. */
const FORGOTTEN_AFTER_MILLISECONDS = 60_000;

export interface DigestOrders {
  /** @returns the ticket that the page takes the order with. */
  put(order: DigestOrder): string;
  take(ticket: string): DigestOrder | undefined;
}

export function createDigestOrders(now: () => number): DigestOrders {
  const waiting = new Map<string, { order: DigestOrder; putAt: number }>();
  return {
    put(order) {
      for (const [ticket, { putAt }] of waiting) if (isForgotten(putAt)) waiting.delete(ticket);
      const ticket = crypto.randomUUID();
      waiting.set(ticket, { order, putAt: now() });
      return ticket;
    },
    take(ticket) {
      const found = waiting.get(ticket);
      waiting.delete(ticket);
      return found && !isForgotten(found.putAt) ? found.order : undefined;
    },
  };

  function isForgotten(putAt: number): boolean {
    return now() - putAt >= FORGOTTEN_AFTER_MILLISECONDS;
  }
}
