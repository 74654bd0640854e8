/** Lists the Afrikaans words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'nl',
  commonWords: 'die en van het is nie wat vir sy ook om aan was met op deur hulle sal',
};
