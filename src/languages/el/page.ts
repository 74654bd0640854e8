/** Greek on pages. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'διαβάστε|δείτε',
  adverts: 'διαφήμιση',
};
