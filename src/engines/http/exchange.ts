/** Counts one request and its answer, and reports it twice: as it goes out, since nobody may live to see its end, and at its end. */

/** For the reader's list of what was sent. */
export interface Exchange {
  /** The engine's id. */
  readonly engine: string;
  /** With its port: `localhost:11434`. */
  readonly host: string;
  /** Of the bodies; headers and the address are not counted. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** 0 as it goes out. */
  readonly milliseconds: number;
}

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
