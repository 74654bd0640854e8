/** Lists the Swahili words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'ya na wa kwa ni katika za la cha kuwa hiyo huo baada yake hii wake pia hilo',
};
