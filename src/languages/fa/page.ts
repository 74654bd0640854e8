/** Persian on pages. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'بیشتر بخوانید|همچنین بخوانید',
  gates: 'مشترک',
};
