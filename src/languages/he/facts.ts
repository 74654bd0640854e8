/** Hebrew words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'he, iw',
  numbers: {
    decimal: '.',
    scales: 'אלף=1e3, אלפים=1e3, מיליון=1e6, מיליוני=1e6, מיליארד=1e9',
    percent: 'אחוז, אחוזים',
    currencies: 'שקל=₪, שקלים=₪, דולר=$, אירו=€, יורו=€',
    counted:
      'אנשים, איש, הרוגים, פצועים, נפגעים, ילדים, נשים, גברים, תלמידים, סטודנטים, עובדים, תושבים, חיילים, שוטרים, בתים, דירות, מבנים, רכבים, קולות, חברות, מדינות, קילומטרים, מטרים, טון, נוסעים, פליטים, חולים, מקרים, נרצחים, חטופים',
  },
  dates: {
    numeric: 'day-month',
    relative: 'אתמול=-1, שלשום=-2, מחר=1',
    before: 'בשנת, משנת, עד שנת',
  },
};
