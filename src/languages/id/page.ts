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
  ownSummaries:
    'ringkasan|singkatnya|poin penting|poin-poin penting|intisari|inti berita|poin utama|rangkuman' +
    '|ringkasan berita|secara singkat|ikhtisar|inti artikel',
  withheld:
    '(?:selengkapnya|sisa|kelanjutan|lanjutan)[^.]{0,60}(?:langganan|pelanggan|member)|(?:artikel|konten' +
    '|berita) ini (?:hanya |khusus |eksklusif )*(?:untuk|bagi)[^.]{0,25}(?:pelanggan|member)' +
    '|untuk (?:melanjutkan|terus) membaca',
  remaining: '(?:ter)?sisa[^.]{0,40}(?:artikel|berita|baca|tulisan)|(?:artikel|berita|tulisan)[^.]{0,40}sisa',
};
