import { expect, it } from 'vitest';
import { contentStems } from '../../../src/summary/sentences/terms.ts';
import { inverseDocumentFrequency } from '../../../src/summary/sentences/word-frequency.ts';

const frequency = (word: string, language = 'en') =>
  inverseDocumentFrequency(contentStems(word, language)[0] ?? '', language);

it('finds a common word less telling than a rarer one, and an unlisted word the most telling', () => {
  const [government, earthquake, unlisted] = ['government', 'earthquakes', 'Zyxwick'].map((word) => frequency(word));
  expect(government).toBeLessThan(earthquake ?? 0);
  expect(earthquake).toBeLessThan(unlisted ?? 0);
  expect(unlisted).toBeLessThan(6);
});

it('says nothing where there is no list', () => {
  expect(frequency('gobierno', 'es')).toBeUndefined();
  expect(frequency('government', 'en-GB')).toBeDefined();
});
