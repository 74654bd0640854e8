/**
 * The web that the tests see: one http and one https server on free ports of this machine. Browsers are told to map
 * every host name to it, so a page may use any name. Records every request that arrives.
 */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readCertificate } from './certificate.ts';

export interface PageRequest {
  /** The whole address, with the host name that the page used. */
  readonly url: URL;
  readonly method: string;
  /** The cookies that came along; '' for none. */
  readonly cookie: string;
}

export interface PageResponse {
  readonly body: string | Uint8Array;
  readonly status?: number;
  /** Beside `content-type`, which is HTML in UTF-8 unless given here. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** @returns `undefined` for a page that does not exist. */
export type Site = (request: PageRequest) => PageResponse | undefined;

export interface FixtureServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Addresses of all requests so far, in order. */
  readonly hits: readonly string[];
  close(): void;
}

export async function startFixtureServer(site: Site): Promise<FixtureServer> {
  const hits: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(`${scheme}://${request.headers.host ?? 'unknown.example'}${request.url ?? '/'}`);
    hits.push(url.href);
    const page = site({ url, method: request.method ?? 'GET', cookie: request.headers.cookie ?? '' });
    response.writeHead(page?.status ?? (page ? 200 : 404), {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  };
  const servers: Server[] = [createHttpServer(answer('http')), createHttpsServer(readCertificate(), answer('https'))];
  const [httpPort = 0, httpsPort = 0] = await Promise.all(servers.map(listen));
  return {
    httpPort,
    httpsPort,
    hits,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
