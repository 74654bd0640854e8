/** An answer's bytes → text, or the data that a text says. */
import { EngineError } from '../../errors.ts';
import type { ServerAnswer } from './send.ts';

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
