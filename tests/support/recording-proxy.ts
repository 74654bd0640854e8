/**
 * Firefox has no switch that maps host names, so it gets a proxy that sends every host to the fixture server, but for
 * servers on ports of this machine, which tests start themselves. What the
 * browser asks of the proxy is also a record, outside the browser, of every host that it wanted.
 */
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { FixtureServer } from './fixture-server.ts';

export interface RecordingProxy {
  readonly port: number;
  /** Addresses for http, `https://host:port/` for tunnels, in order. */
  readonly asked: readonly string[];
  close(): void;
}

export async function startRecordingProxy(fixtures: FixtureServer): Promise<RecordingProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { hostname, port, pathname, search } = new URL(request.url ?? '/', 'http://unknown.example');
    const ownPort = ['127.0.0.1', 'localhost'].includes(hostname) && port ? Number(port) : fixtures.httpPort;
    const target = { host: '127.0.0.1', port: ownPort, path: pathname + search };
    const forward = httpRequest({ ...target, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forward.on('error', () => response.destroy());
    request.pipe(forward);
  });
  server.on('connect', (request, socket, head) => {
    const host = request.url ?? '';
    asked.push(`https://${host}/`);
    const port = host.endsWith(':80') ? fixtures.httpPort : fixtures.httpsPort;
    const forward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      forward.write(head);
      forward.pipe(socket);
      socket.pipe(forward);
    });
    forward.on('error', () => socket.destroy());
    socket.on('error', () => forward.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
