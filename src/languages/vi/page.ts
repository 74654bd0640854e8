/** Lists the Vietnamese words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'của và là không được cho những một trong người các đã với có này khi từ',
  readMore: 'đọc thêm|xem thêm|mời (?:bạn )?xem|tin liên quan',
  signUp: 'đăng ký|theo dõi',
  adverts: 'quảng cáo',
  relatedHeadings: 'tin |xem |đọc |bình luận',
  ownSummaries:
    'tóm tắt|tóm lược|tóm tắt bài viết|điểm chính|những điểm chính|nội dung chính|ý chính|tóm tắt nhanh|tin tóm tắt|tóm lại' +
    '|nói ngắn gọn|điểm nổi bật',
  withheld:
    '(?:phần còn lại|phần tiếp theo|toàn bộ bài|nội dung còn lại)[^.]{0,50}(?:trả phí|đăng ký|thành viên' +
    '|hội viên|đặt mua)|(?:bài viết|nội dung) này (?:chỉ )?dành (?:riêng )?cho[^.]{0,30}(?:trả phí' +
    '|thành viên|hội viên|đăng ký)',
  remaining: 'còn[^.]{0,40}(?:bài|nội dung|đọc)',
};
