/** Lists the Greek words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: 'απάντηση',
  readMore: 'διαβάστε|δείτε',
  adverts: 'διαφήμιση',
};
