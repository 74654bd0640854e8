/** Reads a server's answer: its bytes as text, its text as JSON. */
import { EngineError } from '../../errors.ts';

/** What a server answered, with a status of success; its bytes come once. */
export interface ServerAnswer {
  readonly contentType: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** @throws EngineError `engine-not-understood` when it is no JSON: a sign-in page, a proxy's error. */
export async function readJson({ chunks }: ServerAnswer): Promise<unknown> {
  return parseAnswer(await readText(chunks));
}

/** @throws EngineError `engine-not-understood` */
export function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EngineError('engine-not-understood', {}, `not JSON: ${text.slice(0, 80)}`);
  }
}
