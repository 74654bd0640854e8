/** Which new words the claim check doubts most. */
import { describe, expect, it } from 'vitest';
import { strangeness } from '../../../src/summary/claims/novel-word-prior.ts';
import { contentStems } from '../../../src/summary/sentences/terms.ts';

const ofWord = (word: string) => strangeness(contentStems(word, 'en')[0] ?? '', 'en');

describe('strangeness', () => {
  it('trusts the words of the writer more than those of the matter', () => {
    expect(ofWord('despite')).toBe(0);
    expect(ofWord('murder')).toBeGreaterThan(ofWord('zebra'));
    expect(ofWord('zebra')).toBeGreaterThan(ofWord('confirms'));
  });

  it('doubts all words alike where no list knows the language', () => {
    expect(strangeness('despit', 'fi')).toBe(strangeness('murder', 'fi'));
    expect(strangeness('murder', 'fi')).toBeLessThan(strangeness('murder', 'en-GB'));
  });
});
