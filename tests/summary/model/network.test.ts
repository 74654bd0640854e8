import { expect, it } from 'vitest';
import { compileNetwork, roundScore } from '../../../src/summary/model/network.ts';
import { trainedRanker } from '../../../src/summary/model/ranker.ts';
import { scoreSentences } from '../../../src/summary/model/score-sentences.ts';
import { analysisOfText } from '../../support/analysis-of.ts';

const weights = { mean: [0, 0], scale: [1, 1], members: [{ line: [1, 1], bias: [0], output: [1], hidden: [1, 1] }] };

it('says that it must be trained again when a feature comes or goes, rather than score everything NaN', () => {
  const network = compileNetwork(weights);
  expect(network(Float64Array.of(1, 2))[0]).toBeGreaterThan(0);
  for (const row of [Float64Array.of(1), Float64Array.of(1, 2, 3)]) {
    expect(() => network(row)).toThrow('features changed');
  }
});

it('says so of sets, too', () => {
  const { rows } = scoreSentences(
    analysisOfText('Rain fell in Orm. The ferry of Orm sailed on Monday.'),
    trainedRanker,
  );
  const score = trainedRanker.scoreSets(rows);
  expect(() => score([1, 2, 3], [0, 1])).toThrow('npm run train:summary');
});

it('takes what is four deviations from the mean for as odd as anything beyond', () => {
  const network = compileNetwork(weights);
  const score = (value: number) => network(Float64Array.of(value, 0))[0];
  expect(score(100)).toBe(score(4));
  expect(score(3.9)).not.toBe(score(4));
});

it('gives six digits of a score, which all machines agree on', () => {
  expect(roundScore(1.23456789)).toBe(1.234568);
});
