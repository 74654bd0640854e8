/** Lists the Romanian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'și este pentru din care nu mai sunt fost prin cele după într către fi lui acest',
  replies: 'răspunde',
  readMore: 'citește (?:și|mai)|vezi (?:și|mai)',
  joinsNames: 'si',
  ownSummaries: 'pe scurt|rezumat|puncte cheie|în rezumat|esențialul|ideile principale|pe scurt, esențialul',
  withheld:
    '(?:restul|continuarea|articolul complet)[^.]{0,40}abona|(?:articol' +
    '|conținut)[a-z]* este (?:disponibil |rezervat |doar |numai )+(?:pentru )?abona',
  remaining: '(?:rămas|rămân)[^.]{0,40}(?:articol|citit)',
};
