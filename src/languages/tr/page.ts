/** Lists the Turkish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 've bir bu için ile da de olarak çok daha olan gibi sonra kadar ise olduğunu',
  replies: 'yanıtla|cevapla',
  readMore: 'ilgili haber|daha fazla|ayrıca|devamı|okumak için',
  creditLabels: 'kaynak|fotoğraf',
  signUp: 'abone ol|bülten|takip e',
  copyright: 'telif',
  stamps: 'güncelle|yayın',
  months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  relatedHeadings: 'ilgili|benzer|yorum|çok okunan',
  summaryWidgets: 'dinle',
  readingTime: 'okuma süresi',
  readingTimeAfter: 'okuma',
  gates: 'abone ol|giriş yap',
  minutes: 'dakika',
  hours: 'saat',
  days: 'gün',
  ago: 'önce',
  yesterday: 'dün',
  today: 'bugün',
  by: 'yazan',
  joinsNames: 've',
  newsrooms: 'ajans[ıi]',
  updated: 'güncelle',
  pageLabels: 'sayfa',
  published: 'yayın',
  ownSummaries:
    'kısaca|özet|özetle|haberin özeti|öne çıkanlar|kısa özet|önemli noktalar|ana noktalar' +
    '|öne çıkan başlıklar|yazının özeti|makalenin özeti',
  withheld:
    '(?:devamı|tamamı|kalanı)[^.]{0,50}(?:abone|üye)|bu (?:içerik|yazı|haber|makale) (?:yalnızca ' +
    '|sadece )?(?:abone|üye)[^.]{0,12}(?:özel|açık)|okumaya devam etmek için',
  remaining:
    '(?:haber|yazı|makale|metn|oku)[^.]{0,40}kal(?:dı|an|ıyor)|kal(?:dı|an|ıyor)[^.]{0,40}(?:haber|yazı' +
    '|makale|metn|oku)',
};
