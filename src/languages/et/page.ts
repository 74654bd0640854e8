/** Lists the Estonian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'fi',
  commonWords: 'ja on ei et oli ka see kui mis ning aga oma seda pärast tema veel kes',
};
