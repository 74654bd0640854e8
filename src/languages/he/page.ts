/** Lists the Hebrew words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'קראו|עוד ב',
};
