import { expect, it } from 'vitest';
import { durationText, shortDurations } from '../../src/i18n/text.ts';
import { speakEnglish } from '../support/interface-texts.ts';

speakEnglish();

it.each([
  [0, '5 sec'],
  [1, '5 sec'],
  [57, '55 sec'],
  [58, '1 min'],
  [60, '1 min'],
  [89, '1 min'],
  [90, '2 min'],
  [7_200, '120 min'],
  [7_260, undefined],
])('writes %d seconds as %s', (seconds, wanted) => {
  expect(durationText(seconds, shortDurations())).toBe(wanted);
});

it('never says sixty seconds', () => {
  expect(shortDurations()).not.toContain('60 sec');
});
