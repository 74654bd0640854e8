/** Hindi on pages. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'इसे भी|ये भी|यह भी|और पढ़|अधिक पढ़',
};
