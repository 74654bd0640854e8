/** What growth.test.ts measures, of which this is the part that takes no time: a new function is covered, or this fails. */
import { describe, expect, it } from 'vitest';
import { families, growthCases } from './support/growth/growth-cases.ts';
import { MAX_RATIO, measureGrowth } from './support/growth/measure-growth.ts';
import { measuredFunctions, staleNames, uncoveredFunctions } from './support/growth/measured-functions.ts';

describe('growth', () => {
  it('is measured of every function that takes a text', () => {
    expect(
      uncoveredFunctions(),
      'Add the missing type to tests/support/growth/sample.ts, or the function with a reason to `notMeasured` in measured-functions.ts.',
    ).toEqual([]);
    expect(staleNames(), 'Take the name out of `notMeasured` in tests/support/growth/measured-functions.ts.').toEqual(
      [],
    );
    expect(measuredFunctions().length).toBeGreaterThan(150);
  });

  it('calls each of them', async () => {
    const small = { text: [1024], trees: [20] };
    const [ofText, ofTrees] = [families[0], families.find(({ isOfTrees }) => isOfTrees)];
    if (!ofText || !ofTrees) throw new Error('There are no families of patterns.');
    let count = 0;
    for (const family of [ofText, ofTrees]) for await (const _ of growthCases(family, small)) count++;
    expect(count).toBeGreaterThanOrEqual(measuredFunctions().length);
  });

  // The square would do on a quiet machine; a loaded one makes a ratio of 4 look like 2.6.
  it('is seen where work grows faster than a text', async () => {
    const cube = (size: number) => () => {
      const end = size ** 3;
      let sum = 0;
      for (let at = 0; at < end; at++) sum += at % 7;
      return sum;
    };
    const { ratio } = await measureGrowth(cube, [100, 200, 400]);
    expect(ratio).toBeGreaterThan(MAX_RATIO);
  });
});
