import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/engines/models/collect-text.ts';

async function* pieces(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(`data: ${JSON.stringify(text)}\n\n`);
}

const collect = (texts: readonly string[]) =>
  collectText({ contentType: 'text/event-stream', chunks: pieces(texts) }, (data) => ({ text: String(data) }));

describe('a model that writes nothing but line breaks any more', () => {
  it('is stopped, and what it wrote before is its answer', async () => {
    const endless = Array.from({ length: 1000 }, () => '\n');
    expect((await collect(['The bridge is shut.', ...endless])).trim()).toBe('The bridge is shut.');
  });

  it('has not answered where it wrote nothing else', async () => {
    await expect(collect(Array.from({ length: 1000 }, () => '\n \n'))).rejects.toMatchObject({ code: 'engine-empty' });
  });

  it('may leave many lines between two paragraphs', async () => {
    const written = Array.from({ length: 300 }, () => 'A line.\n\n');
    await expect(collect(written)).rejects.toMatchObject({ code: 'engine-cut-off' });
  });
});
