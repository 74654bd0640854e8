/** What counts as a graphics processor for a model, with a navigator of a test. */
import { afterEach, expect, it, vi } from 'vitest';
import { hasGpu } from '../../src/platform/machine.ts';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['with numbers of 16 bits', async () => ({ features: new Set(['shader-f16']) }), true],
  ['without them, which llama.cpp leaves alone', async () => ({ features: new Set(['subgroups']) }), false],
  ['that is none', async () => null, false],
  ['that fails', async () => Promise.reject(new Error('lost')), false],
])('a graphics processor %s', async (_, requestAdapter, isOne) => {
  vi.stubGlobal('navigator', { gpu: { requestAdapter } });
  expect(await hasGpu()).toBe(isOne);
});

it('there is none in a browser without WebGPU', async () => {
  vi.stubGlobal('navigator', {});
  expect(await hasGpu()).toBe(false);
});
