/**
 * Nothing stands still: the work of every exported function that takes a text, an article or a page grows with it, whatever
 * stands in it. Found in src by their signatures, so that a new function is measured without a line here. The ratio of two
 * sizes is taken within one run: how fast the machine is plays no part. `npm run growth` takes larger trees, and asks for one
 * function or family alone. That every function is measured is growth-coverage.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { families, growthCases } from './support/growth/growth-cases.ts';
import { MAX_RATIO } from './support/growth/measure-growth.ts';

const KILO = 1024;
const sizes = { text: [16 * KILO, 32 * KILO, 64 * KILO, 128 * KILO], trees: [125, 250, 500, 1000] };
/** CPU, on a machine that is shared. */
const PATIENCE = 300_000;

describe('growth', () => {
  it.each(families.map((family) => [family.name, family] as const))(
    'keeps to the text: %s',
    { timeout: PATIENCE },
    async (_, family) => {
      const tooFast: string[] = [];
      for await (const { name, growth } of growthCases(family, sizes)) {
        const { ratio, size, milliseconds } = growth;
        if (ratio <= MAX_RATIO) continue;
        tooFast.push(`${name}: ${ratio.toFixed(1)} times as long from ${size} on, ${milliseconds.toFixed(0)} ms`);
      }
      expect(tooFast, `See for yourself: npm run growth -- NAME "${family.name}"`).toEqual([]);
    },
  );
});
