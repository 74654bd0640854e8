/** Lists the Croatian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'cs',
  commonWords: 'je se na da su za od nije koji kao što bi iz ali samo biti bio',
};
