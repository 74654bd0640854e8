/** Vietnamese. Lists by the project's authors. A written "word" is a syllable; nothing is stemmed. */
import type { LanguageData } from '../language.ts';
import { claims } from './claims.ts';
import { facts } from './facts.ts';
import { kinds } from './kinds.ts';
import { page } from './page.ts';

export const vietnamese: LanguageData = {
  tag: 'vi',
  claims,
  facts,
  kinds,
  page,
  abbreviations:
    'ts, ths, gs, pgs, bs, ks, ls, ktv, ncs, tp, q, p, tx, tt, ubnd, đ/c, vd, v.d, x, tr, nxb, th.s, t.s, gs.ts, pgs.ts, ts.bs, st, mr, mrs, ms, dr, vs, tp. hcm, tnhh, cty',
  numberAbbreviations: 'số, tr, đ, điều, q, p, tel, đt, no, quý, km',
  closingAbbreviations: 'v.v, vv, inc, corp, co, ltd, jr, sr, tp.hcm, tcn, scn, u.s',
  months:
    'tháng 1/tháng một/tháng giêng, tháng 2/tháng hai, tháng 3/tháng ba, tháng 4/tháng tư, tháng 5/tháng năm, tháng 6/tháng sáu, tháng 7/tháng bảy, tháng 8/tháng tám, tháng 9/tháng chín, tháng 10/tháng mười, tháng 11/tháng mười một, tháng 12/tháng mười hai/tháng chạp',
  weekdays: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật',
  titles:
    'ông, bà, anh, chị, cô, tiến sĩ, ts, giáo sư, gs, pgs, bác sĩ, bs, luật sư, chủ tịch, chủ tịch nước, phó chủ tịch, tổng thống, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, tổng bí thư, bí thư, đại biểu, thống đốc, thị trưởng, thẩm phán, viện trưởng, công tố viên, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, vua, nữ hoàng, hoàng tử, giáo hoàng, giám đốc, tổng giám đốc, người phát ngôn, phát ngôn viên, huấn luyện viên, hlv, đại sứ, tổng thư ký',
  pronounOpeners:
    'anh ấy, anh ta, anh này, cô ấy, cô ta, cô này, chị ấy, ông ấy, ông ta, ông này, bà ấy, bà ta, bà này, họ, nó, chúng, hắn, đây, đó, điều này, điều đó, việc này, việc đó, này, cả hai, một trong số họ, một trong số đó, người này, những người này, số này, trong đó',
  connectiveOpeners:
    'nhưng, tuy nhiên, song, và, hoặc, hay, thế nhưng, tuy vậy, mặc dù vậy, dù vậy, bên cạnh đó, ngoài ra, hơn nữa, thêm vào đó, đồng thời, cũng, cũng theo, vì vậy, vì thế, do đó, do vậy, bởi vậy, cho nên, như vậy, theo đó, sau đó, tiếp đó, tiếp theo, về sau, rồi, trước đó, trong khi đó, trong lúc đó, cùng lúc, mặt khác, ngược lại, trái lại, ví dụ, chẳng hạn, tức là, thực tế, trên thực tế, thực ra, cuối cùng, kết quả, tại đây, tại đó, ở đó, bởi, bởi vì, thậm chí, còn, riêng, về phần mình, đáng chú ý',
  additives: 'cũng',
  removableConjunctions: 'nhưng, tuy nhiên, song, và, thế nhưng',
  removableAdverbs: `bên cạnh đó, ngoài ra, hơn nữa, trong khi đó, đồng thời, mặt khác, trên thực tế, thực tế`,
  definiteOpeners:
    'người đàn ông, người đàn ông này, người phụ nữ, người phụ nữ này, nam thanh niên, cô gái, cậu bé, bé gái, em bé, nghi phạm, các nghi phạm, nghi can, bị can, bị cáo, nạn nhân, các nạn nhân, tài xế, cặp đôi, nhóm này, công ty này, đội bóng, câu lạc bộ, quyết định này, quyết định trên, động thái này, biện pháp này, vụ việc, sự việc, sự việc trên, vụ tấn công, vụ tai nạn, vụ cháy, vụ án, báo cáo, nghiên cứu, kết quả, kế hoạch này, luật này, phán quyết, thỏa thuận, đề xuất này, hai bên',
  saidVerbs:
    'nói, cho biết, cho hay, nói thêm, cho rằng, tuyên bố, khẳng định, thông báo, chia sẻ, nhấn mạnh, giải thích, trả lời, hỏi, viết, kể, kể lại, thừa nhận, phủ nhận, bác bỏ, xác nhận, cảnh báo, bày tỏ, nhận định, lưu ý, dẫn lời, theo, thông tin, phát biểu, bình luận, tiết lộ, đề nghị, kêu gọi, cam kết, nhận xét, đánh giá',
  questionWords:
    'ai, gì, cái gì, khi nào, bao giờ, ở đâu, đâu, tại sao, vì sao, sao, thế nào, như thế nào, nào, bao nhiêu, mấy, có phải, liệu, làm sao',
  outcomeCues:
    'chết, tử vong, thiệt mạng, qua đời, tử nạn, hy sinh, bị thương, bị bắt, bắt giữ, tạm giữ, tạm giam, khởi tố, truy tố, bị kết án, lĩnh án, tuyên phạt, án tù, trắng án, được thả, phóng thích, được cứu, giải cứu, sống sót, qua cơn nguy kịch, hồi phục, từ chức, bị cách chức, sa thải, thắng, chiến thắng, vô địch, thua, thất bại, được bầu, đắc cử, thông qua, phê chuẩn, chấp thuận, bác bỏ, hoãn, hủy, điều tra, đang điều tra, làm rõ, phán quyết, cuối cùng, đến nay, hiện tại, hiện, dự kiến, tuần tới, tháng tới, năm tới, có hiệu lực, sẽ',
  nextCues: 'sẽ, dự kiến, sắp tới, tuần tới, tháng tới, năm tới',
  caseCues: `điều tra, khởi tố, truy tố, xét xử, phiên tòa, phiên toà, tòa án, toà án, kháng cáo, bị cáo, bị can,
    bắt giữ, tạm giam, tạm giữ, bị bắt, kết án, tuyên án, được thả, bệnh viện, bị thương, mất tích, cứu sống,
    được cứu, tử vong, thiệt mạng, qua đời, từ chức, cách chức, đình chỉ`,
  nowCues: 'hiện nay, hiện tại, đến nay, cho tới nay, kể từ đó, vẫn tiếp tục',
  negations:
    'không, chẳng, chưa, đừng, không ai, không có, không bao giờ, chưa từng, chưa bao giờ, vô, phủ nhận, bác bỏ, thiếu, không hề, không thể',
  opinionCues:
    'tôi, chúng tôi, chúng ta, theo tôi, tôi nghĩ, tôi cho rằng, tôi tin, nên, phải, cần, đáng tiếc, tiếc là, may mắn, có lẽ, dĩ nhiên, xấu hổ',
  demands: 'cần, cần phải, phải, đã đến lúc, không nên, không được phép',
  conclusions: 'nhìn chung, tóm lại, tổng kết lại, đáng xem, đáng đọc, đáng tiền, thất vọng, kiệt tác',
  silences: `từ chối bình luận, từ chối đưa ra bình luận, không bình luận, không đưa ra bình luận,
    chưa đưa ra bình luận, chưa bình luận, từ chối trả lời, chưa phản hồi, không phản hồi`,
  promises: 'những điều cần biết, những điều bạn cần biết, những gì chúng ta biết, những gì chúng ta đã biết',
  captionPhrases: 'ảnh minh họa, ảnh minh hoạ, hình minh họa, hình minh hoạ, ảnh tư liệu',
  firstPerson: 'tôi',
  spansAgo: 'cách đây … năm, cách đây … tháng, cách đây … tuần, năm về trước, tháng về trước',
  asks: {
    what: 'là gì',
    why: 'vì sao, tại sao, vì đâu, do đâu, lý do, lí do, nguyên nhân',
    when: 'khi nào, bao giờ, ngày nào, lúc nào, mấy giờ',
    howMany: 'bao nhiêu, bao lâu, bao xa, mấy người, mấy ngày, mấy tuổi',
    whether: 'liệu, hay không, được không, phải không, đúng không, có phải, có nên, có được, có còn',
  },
  teases: `đây là lý do, đây là nguyên nhân, lý do thực sự, nguyên nhân thực sự, hé lộ lý do, hé lộ nguyên nhân,
    ^vì sao, ^tại sao, bạn sẽ không tin`,
  answers: {
    what: 'là một, là loại, là tên, là việc, là bệnh, là hiện tượng, có nghĩa là, nghĩa là, được hiểu là',
    why: 'bởi vì, bởi lẽ, là vì, là do, nguyên nhân, lý do, lí do, xuất phát từ, bắt nguồn từ',
    whether: `sẽ không, không thể, xác nhận, phủ nhận, bác bỏ, từ chối, phê duyệt, chấp thuận, đã quyết định,
      nhiều khả năng`,
  },
  promotions: `xem bài viết này trên instagram, xem thêm, đọc thêm, đọc tiếp, xem tiếp, xem chi tiết, xem video, mời độc giả, mời quý độc giả,
    mời bạn đọc, bấm vào đây, nhấn vào đây, click vào đây, đăng ký nhận, theo dõi chúng tôi, tin liên quan,
    bài liên quan, tin cùng chuyên mục, tải ứng dụng, đừng bỏ lỡ, đính chính:, copyright, newsletter`,
  credits: 'video:, clip:, ảnh:, photo:, nguồn ảnh, ảnh chụp màn hình:, nguồn:',
  stamps: 'đăng ngày, ngày đăng, cập nhật, cập nhật lúc, cập nhật lần cuối, xuất bản',
  smallPrint: `bản quyền thuộc về, mọi bản quyền, giữ bản quyền nội dung, trang web sử dụng cookie,
    chúng tôi sử dụng cookie, vui lòng ghi rõ nguồn`,
  captionOpeners: 'ảnh minh họa, ảnh minh hoạ, hình minh họa, hình minh hoạ, ảnh tư liệu, ảnh cắt từ',
  captionBrackets: `bên trái, bên phải, ngoài cùng bên trái, ngoài cùng bên phải, ảnh, ảnh minh họa, ảnh minh hoạ,
    ảnh tư liệu`,
  announcements: 'dưới đây là, sau đây là, trong bài viết này',
  signposts: 'hãy cùng, để hiểu, một điều chắc chắn, rõ ràng là, câu hỏi là, cần lưu ý, trong bài viết này, dưới đây',
  smallTalk: 'ý tôi là, chào buổi sáng, xin chào, chào mừng, cảm ơn vì đã, bạn có khỏe',
  selfPromotion: `bản tin của chúng tôi, theo dõi chúng tôi, đăng ký nhận, để lại bình luận, về tác giả, ghi chú của,
    bài viết được đăng, để biết thêm thông tin, chia sẻ bài`,
  backStory: `cựu, trước đó, năm ngoái, … năm trước, cách đây, đầu năm nay, trong quá khứ, nhiều năm qua,
    những năm gần đây, khi đó, lúc đó, sinh năm, thành lập`,
  scenes: 'một ngày, một buổi sáng, một buổi tối, hãy tưởng tượng, khi tôi, tôi nhớ, ngày xưa',
  vague: `thời gian sẽ trả lời, còn phải chờ, đặt ra câu hỏi, nhiều câu hỏi, tình hình vẫn, nhấn mạnh tầm quan trọng,
    nhiều yếu tố`,
  invitations: `tìm hiểu, khám phá, nhấn vào, bấm vào, xem, đọc, hãy cùng, dưới đây, tất cả những,
    những điều cần biết, trong bài viết này, hướng dẫn, tin tức mới nhất, tin mới, trang chính thức, đăng ký`,
  tailOpeners: 'tức là',
  conditions: 'nếu, trừ khi, miễn là, ngoại trừ, trừ, cho đến khi, liệu',
  hedges: 'được cho là, bị cáo buộc, có thể, có lẽ, có khả năng, theo, khoảng, ước tính, dường như, nghi',
  reviewWords: 'review, đánh giá phim, đánh giá sách, đánh giá xe, đánh giá điện thoại',
  suggestedQuestions: {
    says: '{name} nói gì?',
    who: '{name} là ai?',
    why: 'Vì sao chuyện này xảy ra?',
    next: 'Tiếp theo sẽ thế nào?',
    unknown: 'Điều gì vẫn chưa rõ?',
  },
};
