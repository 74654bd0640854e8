/** Vietnamese words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'góc nhìn, quan điểm, ý kiến, bình luận:, xã luận, tản văn',
  live: 'trực tiếp, tường thuật, cập nhật liên tục, live:',
  guides: 'cách làm, cách chọn, cách, hướng dẫn, từng bước, mẹo, bí quyết, công thức, cẩm nang, cần làm gì, lưu ý',
  releases: 'thông cáo báo chí, liên hệ báo chí, vui mừng thông báo',
  matches: `hiệp một, hiệp hai, hiệp 1, hiệp 2, phạt đền, gỡ hòa, thủ môn, tiền đạo, bàn thắng, ghi bàn, bù giờ,
    hiệp phụ, set, vòng đấu, mở tỷ số, tỷ số`,
  studies: 'nghiên cứu, các nhà nghiên cứu, nhà khoa học, khảo sát, người được hỏi, người tham gia, thăm dò',
  findings: 'cho thấy, phát hiện, kết luận, kết quả, chỉ ra, cho biết, nhiều khả năng, liên quan đến',
  letters: 'thư bạn đọc, bạn đọc viết, thư ngỏ, ý kiến bạn đọc',
  address: 'bạn, các bạn, của bạn',
};
