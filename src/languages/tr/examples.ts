/** Gives Turkish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      "Başbakan, Prof. Dr. Ayşe Kaya ile saat 18.30'da görüştü.",
      'Proje 3,5 milyon liraya mal olacak.',
      "Meclis 3 Mayıs'ta oylayacak.",
    ],
    ['"Kim ödeyecek?" diye sordu başkan.', 'Kimse yanıt vermedi.', 'Köprü haziranda açılacak.'],
    ['Norda A.Ş. fabrikayı kapatıyor.', 'Yaklaşık 1.200 kişi işini kaybedecek!', 'Sendika tepkili.'],
    ['Okullar, hastaneler vb. zarar gördü.', 'Elektrik 3,5 saat sonra geldi.'],
    ['2. Lig maçı ertelendi.', 'Kulüp, T.C. Sağlık Bakanlığına başvurdu.'],
    ["Kaza 5 Mayıs'ta saat 10.30'da oldu.", 'Kim ödeyecek?', '“Hiç kimse,” dedi Prof. Dr. Ali Orm.'],
    [
      'İnşaat yakl. 3,5 milyon TL tutuyor.',
      "1. Lig'de maç yok.",
      "Zanlı 12. Sokak'taki evinde yakalandı.",
      'Norda A.Ş. sessiz.',
    ],
    ["Köprü Atatürk Mah. 5. Cadde'de.", "II. Dünya Savaşı'nda yıkılmıştı."],
  ],
  facts: [
    [
      '14 Mart 2015 günü 10 bin 385 kişi yürüdü.',
      ['14 Mart 2015 günü 10 bin 385 kişi yürüdü = 10385', '14 Mart 2015 = 2015-03-14'],
    ],
  ],
};
