/** Vietnamese words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'vi',
  numbers: {
    decimal: ',',
    about: 'không dưới, không quá, ít nhất, hơn, khoảng, gần, tới, chưa đến, chỉ, trên',
    cardinals: 'hai=2, ba=3, bốn=4, năm=5, sáu=6, bảy=7, tám=8, chín=9, mười=10',
    scales: 'trăm=100, nghìn=1e3, ngàn=1e3, triệu=1e6, tỷ=1e9, tỉ=1e9, vạn=1e4',
    percent: 'phần trăm',
    currencies: 'đồng=₫, usd=$, đô la=$, đôla=$, euro=€, bảng=£, tệ=¥, yên=¥',
    counted:
      'người, nạn nhân, trẻ em, em nhỏ, phụ nữ, học sinh, sinh viên, nhân viên, công nhân, lao động, binh sĩ, lính, cảnh sát, hộ, hộ dân, căn nhà, ngôi nhà, tòa nhà, xe, ô tô, ôtô, phiếu, công ty, doanh nghiệp, nước, quốc gia, km, mét, m2, ha, tấn, hành khách, bệnh nhân, ca, trường hợp, bị cáo, nghi phạm, đối tượng, cán bộ, chiến sĩ',
    fates: 'chết, thiệt mạng, tử vong, bị thương, mất tích, nhập viện',
  },
  dates: {
    between: 'năm',
    relative: 'hôm qua=-1, ngày mai=1',
    before: 'năm',
  },
  names: {
    knownPlaces:
      'Hà Nội, TP HCM, TP.HCM, TPHCM, Sài Gòn, Đà Nẵng, Hải Phòng, Cần Thơ, Huế, Nha Trang, Đà Lạt, Vũng Tàu, Quảng Ninh, Quảng Nam, Quảng Ngãi, Quảng Bình, Quảng Trị, Nghệ An, Hà Tĩnh, Thanh Hóa, Bình Dương, Đồng Nai, Long An, Bình Thuận, Bình Định, Khánh Hòa, Phú Yên, Phú Quốc, Lâm Đồng, Đắk Lắk, Gia Lai, Kon Tum, Lào Cai, Yên Bái, Sơn La, Lạng Sơn, Thái Nguyên, Bắc Ninh, Bắc Giang, Nam Định, Thái Bình, Cà Mau, Kiên Giang, An Giang, Trung Quốc, Hàn Quốc, Nhật Bản, Triều Tiên, Anh Quốc, Châu Âu, Paris, London, Moscow, Bắc Kinh, Washington, Tokyo, Seoul, New York',
  },
};
