/** Indonesian words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opini, kolom, editorial, tajuk, tajuk rencana, ^analisis:, catatan',
  live: 'live:, siaran langsung, live report, laporan langsung, menit demi menit, live update',
  guides: `cara membuat, cara memilih, cara, begini cara, panduan, langkah demi langkah, tips, kiat, resep,
    yang harus dilakukan, tutorial`,
  releases: 'siaran pers, kontak media, rilis pers, dengan bangga mengumumkan',
  matches: `babak pertama, babak kedua, penalti, menyamakan, kiper, penyerang, gol, mencetak, perpanjangan waktu,
    masa injury, gim, set, pekan ke, turun minum`,
  studies: `studi, penelitian, peneliti, para peneliti, survei, responden, jajak pendapat, partisipan,
    peserta penelitian, riset`,
  findings: `menunjukkan, menemukan, ditemukan, menyimpulkan, hasilnya, hasil survei, mengungkapkan, mengaku,
    lebih mungkin, terkait dengan`,
  letters: 'surat pembaca, surat terbuka, dari pembaca',
  address: 'anda, kamu, kalian, kita bisa',
};
