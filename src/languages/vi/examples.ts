/** Gives Vietnamese examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'TS. Nguyễn Văn An gặp thị trưởng lúc 18h30 hôm thứ hai.',
      'Dự án tốn 3,5 triệu đồng.',
      'Quốc hội sẽ bỏ phiếu ngày 3.5.',
    ],
    ['Ai sẽ trả tiền?', 'Không ai biết.', 'Cây cầu bị đóng!'],
    ['Công ty Norda đóng cửa nhà máy ở TP. Orm.', 'Khoảng 1.200 người mất việc.'],
    [
      'Cây cầu đóng cửa ngày 5.5 lúc 10h30.',
      'Ai sẽ trả tiền?',
      '"Không ai cả", TS. Nguyễn Văn Orm nói.',
      'TP. HCM không bình luận.',
    ],
  ],
  facts: [
    [
      'Ngày 14/3/2015, ít nhất 48 người bị thương.',
      ['Ngày 14/3/2015, ít nhất 48 người bị thương = 48', '14/3/2015 = 2015-03-14'],
    ],
  ],
};
