import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileNetwork } from '../../../src/summary/model/network.ts';
import { compileSetNetwork } from '../../../src/summary/model/set-network.ts';

/** Three features of the set, then two means of its members'. Zeros of the last are at the limit. */
const weights = {
  mean: [0.5, 0, 2, 0.1, 0.98],
  scale: [0.5, 1, 3, 0.1, 0.14],
  members: [
    {
      line: [0.3, -0.2, 0.1, 0.4, -0.5],
      bias: [0.1, -0.3],
      output: [0.7, -0.6],
      hidden: [0.2, 0.4, -0.1, 0.3, 0.9, -0.8, 0.1, 0.6, -0.7, 0.5],
    },
  ],
};

it('scores a set as the network does a row of its features and of its members’ means, far-out features included', () => {
  const network = compileNetwork(weights);
  const setNetwork = compileSetNetwork(weights);
  const number = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: -9, max: 9, noNaN: true }));
  const row = fc.tuple(number, number).map((values) => Float64Array.from(values));
  fc.assert(
    fc.property(fc.tuple(row, row, row), fc.tuple(number, number, number), (rows, features) => {
      const score = setNetwork(rows);
      for (const set of [[0], [0, 2], [0, 1, 2]]) {
        const means = [0, 1].map(
          (place) => set.reduce((sum, index) => sum + (rows[index]?.[place] ?? 0), 0) / set.length,
        );
        expect(score(features, set)).toBeCloseTo(network(Float64Array.of(...features, ...means))[0] ?? Number.NaN, 5);
      }
    }),
  );
});
