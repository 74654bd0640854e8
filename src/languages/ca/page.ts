/** Lists the Catalan words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'pt',
  commonWords: 'els les una que per amb del com més però dels seva aquest ha són també aquesta',
};
