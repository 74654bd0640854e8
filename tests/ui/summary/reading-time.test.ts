import { describe, expect, it } from 'vitest';
import { shortDurations } from '../../../src/i18n/text.ts';
import { savedTime, timeToRead } from '../../../src/ui/summary/reading-time.ts';
import { speakEnglish } from '../../support/interface-texts.ts';

speakEnglish();

const durations = shortDurations();

describe('a reading time', () => {
  it('is that of the words', () => {
    expect(timeToRead(952, durations)).toEqual({ short: '4 min', spoken: '4 min to read' });
    expect(savedTime(952, 79, durations)?.short).toBe('4 min → 20 sec');
  });

  it('is not said where less than half is saved', () => {
    expect(savedTime(200, 100, durations)).toBeDefined();
    expect(savedTime(200, 102, durations)).toBeUndefined();
  });

  it('is not said of what takes hours', () => {
    expect(timeToRead(40_000, durations)).toBeUndefined();
  });
});
