/** Gives Indonesian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Gubernur bertemu Dr. Budi Santoso pada pukul 18.30 WIB.',
      'Proyek itu menelan Rp 3,5 miliar.',
      'DPR akan memilih pada 3 Mei.',
    ],
    ['"Siapa yang membayar?" tanya wali kota.', 'Tidak ada yang menjawab.', 'Jembatan ditutup!'],
    ['PT Norda Tbk. menutup pabriknya.', 'Sekitar 1.200 orang kehilangan pekerjaan.'],
    [
      'Jembatan ditutup Senin (5/5) pukul 10.30 WIB.',
      'Siapa yang membayar?',
      '"Tidak ada," kata Dr. Orm.',
      'Biayanya Rp 3,5 miliar.',
    ],
    ['PT. Norda Tbk. belum berkomentar.', 'Prof. H. Ali, M.Si. ragu.'],
    ['"Siapa bayar?" tanyanya.', 'Tidak ada.', 'Jl. Sudirman No. 5 ditutup s.d. pukul 10.00 WIB.'],
  ],
  facts: [
    [
      'Pada 14 Maret 2015, sedikitnya 48 orang tewas.',
      ['Pada 14 Maret 2015, sedikitnya 48 orang tewas = 48', '14 Maret 2015 = 2015-03-14'],
    ],
  ],
};
