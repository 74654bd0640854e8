/** Lists the Ukrainian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: 'відповісти',
  readMore: 'дивіться',
  gates: 'підпис',
  minutes: 'хв',
  hours: 'год(?:ин|$)',
  days: 'день',
  ago: 'тому',
  yesterday: 'вчора',
  today: 'сьогодні',
  joinsNames: 'та',
  updated: 'оновлен',
  pageLabels: 'сторінка',
  pageOf: 'з',
  published: 'опублікован',
};
