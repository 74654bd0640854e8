/**
 * Real HTTP servers on this machine that speak as the engines' servers do, as well or as badly as a test wants.
 * Each request is recorded; what is answered is the test's.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readCertificate } from './certificate.ts';

export type Dialect = 'openai' | 'anthropic' | 'gemini';

interface ModelServerRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** As JSON; `undefined` for a GET. */
  readonly body: unknown;
  readonly bytes: number;
}

export type AnswerModelRequest = (request: ModelServerRequest, response: ServerResponse) => void;

export interface ModelServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: readonly ModelServerRequest[];
  close(): void;
}

export async function startModelServer(
  answer: AnswerModelRequest,
  scheme: 'http' | 'https' = 'http',
  /** 0: any that is free. */
  port = 0,
): Promise<ModelServer> {
  const requests: ModelServerRequest[] = [];
  const listener = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece as Buffer);
    const bytes = Buffer.concat(pieces);
    const request = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: incoming.headers,
      body: bytes.length ? (JSON.parse(bytes.toString()) as unknown) : undefined,
      bytes: bytes.length,
    };
    requests.push(request);
    answer(request, response);
  };
  const server: Server = scheme === 'https' ? createHttpsServer(readCertificate(), listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://127.0.0.1:${given}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The events in which a server of this dialect streams `pieces`, the last of them saying how it ended. */
export function streamedEvents(
  dialect: Dialect,
  pieces: readonly string[],
  end: 'finished' | 'refused' | 'cut' = 'finished',
): string[] {
  const event = (data: unknown, name?: string): string =>
    `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
  switch (dialect) {
    case 'openai': {
      const reason = { finished: 'stop', refused: 'content_filter', cut: 'length' }[end];
      const chunk = (delta: object, finish_reason: string | null = null) =>
        event({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] });
      return [
        chunk({ role: 'assistant', content: '' }),
        ...pieces.map((content) => chunk({ content })),
        chunk({}, reason),
        'data: [DONE]\n\n',
      ];
    }
    case 'anthropic': {
      const stop_reason = { finished: 'end_turn', refused: 'refusal', cut: 'max_tokens' }[end];
      const named = (data: { type: string }) => event(data, data.type);
      return [
        named({ type: 'message_start', message: { content: [], stop_reason: null } } as { type: string }),
        named({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as { type: string }),
        named({ type: 'ping' }),
        ...pieces.map((text) =>
          named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } } as { type: string }),
        ),
        named({ type: 'message_delta', delta: { stop_reason } } as { type: string }),
        named({ type: 'message_stop' }),
      ];
    }
    case 'gemini': {
      const finishReason = { finished: 'STOP', refused: 'SAFETY', cut: 'MAX_TOKENS' }[end];
      const candidate = (text: string, rest: object = {}) =>
        event({ candidates: [{ content: { role: 'model', parts: text ? [{ text }] : [] }, ...rest }] });
      return [...pieces.map((text) => candidate(text)), candidate('', { finishReason })];
    }
  }
}

/** Streams `events`, one after the other. */
export function sendEvents(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  for (const event of events) response.write(event);
  response.end();
}

export function sendJson(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(data));
}
