import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../../src/summary/claims/model/kernel.ts';
import { assembleKernel, KERNEL_FILE } from '../../../support/assemble-kernel.ts';

describe('the kernel', () => {
  it('is what its text says: npm run assemble:kernel writes it', async () => {
    expect(readFileSync(KERNEL_FILE, 'utf8')).toBe(await assembleKernel());
  });

  it('multiplies whole numbers without losing any, up to the largest that the model has', () => {
    const [m, n, k] = [8, 6, 1536];
    const { buffer, product8 } = createKernel(200_000);
    const a = new Int16Array(buffer, 0, m * k).fill(8191);
    const w = new Int8Array(buffer, 32_768, n * k).map((_, at) => (at % 7) - 3);
    new Int8Array(buffer, 32_768, n * k).set(w.fill(127, 0, k).fill(-127, k, 2 * k));
    const rowScales = new Float32Array(buffer, 65_536, m).map((_, row) => 1 / (row + 1));
    new Float32Array(buffer, 65_536, m).set(rowScales);
    const scales = new Float32Array(buffer, 66_048, n).fill(0.5);
    const bias = new Float32Array(buffer, 66_560, n).map((_, column) => column);
    new Float32Array(buffer, 66_560, n).set(bias);
    product8(0, 65_536, 32_768, 66_048, 66_560, 70_000, m, n, k);
    const out = new Float32Array(buffer, 70_000, m * n);
    for (let row = 0; row < m; row++)
      for (let column = 0; column < n; column++) {
        let sum = 0;
        for (let at = 0; at < k; at++) sum += (a[row * k + at] as number) * (w[column * k + at] as number);
        const expected = sum * (rowScales[row] as number) * (scales[column] as number) + (bias[column] as number);
        const got = out[row * n + column] as number;
        expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(expected)));
      }
  });

  it('multiplies rows with rows, wherever they stand', () => {
    const { buffer, product32 } = createKernel(65_536);
    const a = new Float32Array(buffer, 0, 3 * 12).map((_, at) => Math.sin(at));
    const b = new Float32Array(buffer, 1024, 4 * 10).map((_, at) => Math.cos(at));
    new Float32Array(buffer, 0, a.length).set(a);
    new Float32Array(buffer, 1024, b.length).set(b);
    product32(0, 48, 1024, 40, 4096, 16, 3, 4, 8);
    const out = new Float32Array(buffer, 4096, 12);
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 4; column++) {
        let sum = 0;
        for (let at = 0; at < 8; at++) sum += (a[row * 12 + at] as number) * (b[column * 10 + at] as number);
        expect(out[row * 4 + column]).toBeCloseTo(sum, 5);
      }
  });
});
