/** Lists the Malay words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'id',
  commonWords: 'yang dan di untuk dengan dari ini tidak pada itu dalam akan juga ke oleh kerana',
};
