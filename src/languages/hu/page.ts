/** Lists the Hungarian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'hogy nem egy van volt meg csak már azt mint még lehet szerint pedig is az',
  replies: 'válasz',
  readMore: 'olvass|kapcsolódó|lásd még',
  creditLabels: 'fotó',
  gates: 'előfizet',
  joinsNames: 'és',
};
