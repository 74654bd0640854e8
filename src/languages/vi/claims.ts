/** Vietnamese words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    'đồng ý, chấp nhận, chấp thuận, hứa, cam kết, phê duyệt, thông qua, xác nhận, thừa nhận, ủng hộ, cho phép, tán thành; từ chối, bác bỏ, phủ nhận, phản đối, cấm, bác, chỉ trích, lên án',
    'tăng, gia tăng, tăng lên, tăng trưởng; giảm, sụt giảm, giảm xuống, suy giảm',
    'thắng, chiến thắng, đánh bại; thua, thất bại, để thua',
    'vô tội, trắng án; có tội, bị kết án, tuyên án',
    'bắt đầu, khởi công, mở cửa, khai trương; kết thúc, đóng cửa, chấm dứt, dừng, hủy',
    'mua; bán',
    'thành công; thất bại',
    'cao hơn, cao nhất; thấp hơn, thấp nhất',
    'trước khi; sau khi',
  ],
  deaths:
    'chết, tử vong, thiệt mạng, qua đời, mất mạng, tử nạn, sát hại, giết, thi thể, nạn nhân, hy sinh, tự tử, án mạng',
  injuries: 'bị thương, thương, chấn thương, nhập viện, thương vong, nạn nhân, gãy',
  unharmed: 'không ai bị thương, không có thương vong, không có ai bị thương, sống sót, an toàn',
  nobody: 'không ai, không có ai, không người nào',
  superlatives:
    'đầu tiên, cuối cùng, duy nhất, tất cả, toàn bộ, mọi, luôn, luôn luôn, chưa bao giờ, không bao giờ, nhất, hoàn toàn, kỷ lục, hàng nghìn, mỗi',
  hedges:
    'có thể, có lẽ, nghi, nghi ngờ, một số, một phần, gần như, gần, khoảng, ít nhất, dự kiến, dự định, kế hoạch, hy vọng, theo, dường như, thường, một trong, nếu, nhiều',
  measures:
    'giây=s; phút=min; giờ, tiếng=h; ngày=d; tuần=wk; tháng=mo; năm=yr; cm=cm; mét, m=m; km, kilômét, cây số=km; gam, gram=g; kg, kilôgam, cân=kg; tấn=t; lít=l; hecta, ha=ha; km/h, km/giờ=km/h; điểm phần trăm, điểm=pp; độ=°',
};
