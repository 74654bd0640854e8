/** Lists the Arabic words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: 'رد',
  readMore: 'اقرأ (?:أيض|المزيد)|شاهد|إقرأ|المزيد|قرا|قد يهمك',
  signUp: 'اشترك|تابع',
  adverts: 'إعلان',
  relatedHeadings: 'اقرأ|مواضيع|أخبار|التعليقات|مقالات',
  gates: 'اشترك',
  minutes: 'دقيق',
  hours: 'ساعة|ساعات',
  days: 'يوم|أيام',
  ago: 'منذ|قبل',
};
