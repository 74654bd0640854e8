import { describe, expect, it } from 'vitest';
import { canWrite, readGguf } from '../../../src/engines/setup/read-gguf.ts';
import { CHAT_MODEL, ggufFile } from '../../support/gguf-file.ts';

describe('the beginning of a GGUF file', () => {
  it('says architecture, context and chat template, past lists of words', () => {
    expect(readGguf(ggufFile())).toEqual({ architecture: 'llama', contextTokens: 2048, hasChatTemplate: true });
  });

  it('knows that a base model has no chat template', () => {
    const { 'tokenizer.chat_template': _, ...base } = CHAT_MODEL;
    expect(readGguf(ggufFile(base))).toEqual({ architecture: 'llama', contextTokens: 2048, hasChatTemplate: false });
  });

  it('says nothing of what comes after its own end', () => {
    const whole = ggufFile();
    const header = readGguf(whole.slice(0, whole.length - 10));
    expect(header).toEqual({ architecture: 'llama', contextTokens: 2048 });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('GGUF is a format, but this is a letter.')],
    ['another format', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 0)])],
    ['an old version', withVersion(1)],
    ['a header that promises more than it holds', ggufFile().slice(0, 30)],
  ])('is not %s', (_, bytes) => {
    expect(readGguf(bytes)).toBeUndefined();
  });

  it('is not believed a length that reaches beyond it', () => {
    const file = ggufFile();
    new DataView(file.buffer).setBigUint64(24, 2n ** 62n, true);
    expect(readGguf(file)).toBeUndefined();
  });
});

describe('a model that can write', () => {
  it('has a context, and a chat template unless it is too far in to be seen', () => {
    expect(canWrite({ architecture: 'qwen3', contextTokens: 40_960, hasChatTemplate: true })).toBe(true);
    expect(canWrite({ architecture: 'qwen3', contextTokens: 40_960 })).toBe(true);
    expect(canWrite({ architecture: 'qwen3', hasChatTemplate: true })).toBe(false);
    expect(canWrite({ architecture: 'gemma3', contextTokens: 32_768, hasChatTemplate: false })).toBe(false);
  });

  it.each(['bert', 'nomic-bert', 'clip', 'whisper', 't5encoder', 'gemma-embedding'])('is no %s', (architecture) => {
    expect(canWrite({ architecture, contextTokens: 512, hasChatTemplate: true })).toBe(false);
  });
});

function withVersion(version: number): Uint8Array<ArrayBuffer> {
  const file = ggufFile();
  new DataView(file.buffer).setUint32(4, version, true);
  return file;
}
