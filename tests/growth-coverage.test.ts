/** What growth.test.ts measures, of which this is the part that takes no time: a new function is covered, or this fails. */
import { describe, expect, it } from 'vitest';
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

  it('is seen where work grows with the square of a text', async () => {
    const square = (size: number) => () => {
      let sum = 0;
      for (let at = 0; at < size * size; at++) sum += at % 7;
      return sum;
    };
    const { ratio } = await measureGrowth(square, [2000, 4000, 8000]);
    expect(ratio).toBeGreaterThan(MAX_RATIO);
  });
});
