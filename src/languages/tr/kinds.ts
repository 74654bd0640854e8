/** Turkish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'köşe yazısı, görüş, yorum:, başyazı, yazarlar, deneme',
  live: 'canlı anlatım, canlı blog, canlı:, dakika dakika, anbean, canlı yayın',
  guides: `nasıl yapılır, nasıl seçilir, nasıl, adım adım, rehberi, rehber, ipuçları, öneriler, tarifi, tarif,
    yapmanız gerekenler, püf noktaları`,
  releases: 'basın bülteni, basın açıklaması, basın iletişim, duyurmaktan mutluluk',
  matches: `ilk yarı, ikinci yarı, ilk yarıda, penaltı, penaltıdan, eşitliği, beraberlik, kaleci, forvet, golü, gol,
    golle, uzatma, uzatmalarda, maç sayısı, set, sette, çeyrek, haftasında`,
  studies: `araştırma, araştırmaya, araştırmada, araştırmacılar, bilim insanları, anket, ankete, katılımcıların,
    katılımcı, çalışma`,
  findings: `ortaya koydu, gösteriyor, gösterdi, tespit edildi, tespit etti, sonucuna vardı, sonuçlar,
    sonuçlarına göre, işaret ediyor, yüzde, ilişkili`,
  letters: 'okur mektupları, okur mektubu, açık mektup, okurlarımızdan',
  address: 'siz, sizin, size, sizi, sen, senin, sana',
};
