import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hexDigest } from '../../src/background/hex-digest.ts';
import { createClaimModelLoader } from '../../src/background/load-claim-model.ts';
import type { TextAnalysis } from '../../src/summary/text-analysis-type.ts';

const FILE = new Uint8Array([1, 2, 3]);
const model = { read: async () => 0 };

async function startLoader(file = FILE) {
  const claimModelDigest = await hexDigest(FILE);
  const createClaimModel = vi.fn(() => model);
  const readFile = vi.fn(async () => file);
  const analysis = { claimModelDigest, createClaimModel } as unknown as TextAnalysis;
  return { readFile, createClaimModel, load: createClaimModelLoader(readFile, async () => analysis) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the claim model', () => {
  it('is made of its file once, however many sentences come', async () => {
    const { load, readFile } = await startLoader();
    expect(await Promise.all([load(), load()])).toEqual([model, model]);
    expect(readFile).toHaveBeenCalledExactlyOnceWith('claim-model.bin');
  });

  it('is none where its file is damaged, and is tried again', async () => {
    const { load, readFile, createClaimModel } = await startLoader(new Uint8Array([1, 2, 4]));
    await expect(load()).rejects.toThrow('damaged');
    expect(createClaimModel).not.toHaveBeenCalled();
    await expect(load()).rejects.toThrow('damaged');
    expect(readFile).toHaveBeenCalledTimes(2);
  });

  it('is let go when no sentence has come for minutes, and made again for the next', async () => {
    const { load, createClaimModel } = await startLoader();
    await load();
    vi.advanceTimersByTime(2 * 60_000);
    await load();
    vi.advanceTimersByTime(2 * 60_000);
    await load();
    expect(createClaimModel).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(4 * 60_000);
    await load();
    expect(createClaimModel).toHaveBeenCalledTimes(2);
  });
});
