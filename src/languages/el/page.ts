/** Lists the Greek words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: 'απάντηση',
  readMore: 'διαβάστε|δείτε',
  adverts: 'διαφήμιση',
  ownSummaries:
    'εν συντομία|περίληψη|με λίγα λόγια|τα κύρια σημεία|βασικά σημεία|συνοπτικά|σύνοψη|τα βασικά|με μια ματιά',
  withheld:
    '(?:το υπόλοιπο|η συνέχεια|ολόκληρο το άρθρο)[^.]{0,40}συνδρομ' +
    '|άρθρο (?:είναι )?(?:διαθέσιμο )?(?:μόνο )?(?:για|σε) (?:τους )?συνδρομητές',
  remaining: '(?:απομένει|υπολείπεται|απομένουν)[^.]{0,40}(?:άρθρο|διαβά)',
};
