/** Which new words the claim check doubts most. */
import { describe, expect, it } from 'vitest';
import { novelWordPrior } from '../../../src/summary/claims/novel-word-prior.ts';
import { contentStems } from '../../../src/summary/sentences/terms.ts';

const ofWord = (word: string) => novelWordPrior(contentStems(word, 'en')[0] ?? '', 'en');

describe('strangeness', () => {
  it('trusts the words of the writer more than those of the matter', () => {
    expect(ofWord('despite')).toBe(0);
    expect(ofWord('murder')).toBeGreaterThan(ofWord('zebra'));
    expect(ofWord('zebra')).toBeGreaterThan(ofWord('confirms'));
  });

  it('doubts all words alike where no list knows the language', () => {
    expect(novelWordPrior('despit', 'fi')).toBe(novelWordPrior('murder', 'fi'));
    expect(novelWordPrior('murder', 'fi')).toBeLessThan(novelWordPrior('murder', 'en-GB'));
  });
});
