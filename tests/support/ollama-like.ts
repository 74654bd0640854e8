/** A model server on this machine that speaks as Ollama does, and writes as much as a test lets it. */
import type { ServerResponse } from 'node:http';
import { type ModelServer, sendJson, startModelServer, streamedEvents } from './model-server.ts';

export interface OllamaLike extends ModelServer {
  /** What it writes next, line by line. */
  lines: readonly string[];
  /** Number of lines after which it waits for `goOn`; `undefined`: it does not wait. */
  pausesAfter: number | undefined;
  goOn(): void;
  /** Requests that made it write. */
  written(): number;
}

/** @param port 0: any that is free. */
export async function startOllamaLike(lines: readonly string[], port = 0): Promise<OllamaLike> {
  let goOn: () => void = () => undefined;
  const server = await startModelServer(
    ({ path, method }, response) => {
      if (path.endsWith('/models'))
        sendJson(response, 200, { object: 'list', data: [{ id: 'small' }, { id: 'large' }] });
      else if (method === 'POST' && path.endsWith('/chat/completions')) void write(response);
      else sendJson(response, 404, { error: { message: 'not found' } });
    },
    'http',
    port,
  );

  async function write(response: ServerResponse): Promise<void> {
    const { lines: written, pausesAfter } = ollama;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const events = streamedEvents(
      'openai',
      written.map((line) => `${line}\n`),
    );
    for (const [index, event] of events.entries()) {
      // The first event says who speaks, and nothing.
      if (index - 1 === pausesAfter) await new Promise<void>((resolve) => (goOn = resolve));
      response.write(event);
    }
    response.end();
  }

  const ollama: OllamaLike = {
    ...server,
    lines,
    pausesAfter: undefined,
    goOn: () => goOn(),
    written: () => server.requests.filter(({ path }) => path.endsWith('/chat/completions')).length,
  };
  return ollama;
}
