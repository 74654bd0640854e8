/** One request to a server and its answer, for the reader's list of what was sent. */
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
