/** Lists the Vietnamese words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'của và là không được cho những một trong người các đã với có này khi từ',
  readMore: 'đọc thêm|xem thêm|mời (?:bạn )?xem|tin liên quan',
  signUp: 'đăng ký|theo dõi',
  adverts: 'quảng cáo',
  relatedHeadings: 'tin |xem |đọc |bình luận',
};
