/** Lists the Hebrew words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'קראו|עוד ב',
  ownSummaries: 'בקצרה|בקיצור|תקציר|עיקרי הדברים|נקודות עיקריות|נקודות מרכזיות|סיכום|תמצית|עיקרי הכתבה|תקציר הכתבה',
  withheld:
    '(?:המשך|יתר|שאר|מלוא)[^.]{0,50}מנוי|(?:כתבה|תוכן|מאמר) (?:זו|זה) (?:זמינה? |מיועדת? ' +
    '|בלעדית? )?(?:רק )?למנויים|כדי להמשיך לקרוא',
  remaining: '(?:נותר|נשאר)[^.]{0,40}(?:כתבה|קרוא|קריאה|מאמר|טקסט)',
};
