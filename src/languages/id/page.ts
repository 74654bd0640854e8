/** Lists the Indonesian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'yang dan di untuk dengan dari ini tidak pada itu dalam akan juga ke oleh karena',
  readMore: 'baca (?:juga|selengkapnya)|simak (?:juga|pula)|lihat (?:juga|pula)|pilihan redaksi',
  signUp: 'berlangganan|ikuti',
  adverts: 'iklan',
  stamps: 'diterbitkan',
  relatedHeadings: 'baca|berita|terkait|artikel|komentar',
  minutes: '\\bmnt',
  newsrooms: 'redaksi(?:yon)?',
  pageLabels: 'halaman',
  published: 'terbit',
};
