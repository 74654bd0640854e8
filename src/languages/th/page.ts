/** Lists the Thai words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|ข่าวที่เกี่ยวข้อง',
  signUp: 'สมัคร|ติดตาม',
  adverts: 'โฆษณา',
  relatedHeadings: 'ข่าว|เกี่ยวข้อง',
  minutes: 'นาที',
  hours: 'ชั่วโมง',
  days: 'วัน',
  ago: 'ที่แล้ว',
};
