/** Lists the Persian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'بیشتر بخوانید|همچنین بخوانید',
  gates: 'مشترک',
};
