/** A host of models on this machine: serves files whole or from a byte on, and stops sending where a test wants to look. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type ModelServer, startModelServer } from './model-server.ts';

export interface ModelFileServer {
  readonly origin: string;
  /** What was asked for so far: path, and the `range` header where there was one. */
  readonly asked: readonly { readonly path: string; readonly range?: string }[];
  /** From now on nothing beyond this byte is sent, until it is let go. */
  holdAt(byte: number): void;
  letGo(): void;
  close(): void;
}

const PIECE_BYTES = 2 ** 20;

/** @param files By name; a number is the status with which one is refused. */
export async function startModelFileServer(
  files: Readonly<Record<string, Uint8Array | number>>,
): Promise<ModelFileServer> {
  let held = Number.POSITIVE_INFINITY;
  let release: (() => void)[] = [];
  async function send(response: ServerResponse, file: Uint8Array, from: number): Promise<void> {
    const closed = once(response, 'close');
    for (let at = from; at < file.length && !response.destroyed; ) {
      const end = Math.min(at + PIECE_BYTES, file.length, held);
      if (end <= at) {
        await Promise.race([new Promise<void>((resolve) => release.push(resolve)), closed]);
        continue;
      }
      if (!response.write(file.subarray(at, end))) await Promise.race([once(response, 'drain'), closed]);
      at = end;
    }
    response.end();
  }
  const server: ModelServer = await startModelServer(({ path, headers }, response) => {
    const file = files[path.slice(1)];
    if (typeof file !== 'object') return void response.writeHead(file ?? 404).end();
    const [, start] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
    const from = Number(start ?? 0);
    response.writeHead(start === undefined ? 200 : 206, {
      'content-type': 'application/octet-stream',
      'content-length': file.length - from,
      ...(start !== undefined && { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` }),
    });
    void send(response, file, from);
  });
  return {
    origin: server.origin,
    get asked() {
      return server.requests.map(({ path, headers }) => ({ path, ...(headers.range && { range: headers.range }) }));
    },
    holdAt(byte) {
      held = byte;
    },
    letGo() {
      held = Number.POSITIVE_INFINITY;
      for (const resolve of release.splice(0)) resolve();
      release = [];
    },
    close: () => server.close(),
  };
}
