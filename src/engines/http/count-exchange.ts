/** Counts one request and its answer, and tells of it twice: as it goes out, should nobody live to see its end, and then. */
import type { Exchange } from '../exchange.ts';

export interface ExchangeCount {
  /** @returns Bytes so far. */
  countIn(bytes: number): number;
  end(): void;
}

export function countExchange(
  sent: Pick<Exchange, 'engine' | 'host' | 'bytesOut'>,
  onExchange: ((exchange: Exchange) => void) | undefined,
): ExchangeCount {
  const startedAt = Date.now();
  let bytesIn = 0;
  onExchange?.({ ...sent, bytesIn, startedAt, milliseconds: 0 });
  return {
    countIn(bytes) {
      bytesIn += bytes;
      return bytesIn;
    },
    end: () => onExchange?.({ ...sent, bytesIn, startedAt, milliseconds: Date.now() - startedAt }),
  };
}
