/** Turkish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'tr',
  numbers: {
    decimal: ',',
    about: 'en az, yaklaşık, fazla',
    cardinals: 'iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9',
    scales: 'yüz=100, bin=1e3, milyon=1e6, milyar=1e9, trilyon=1e12',
    currencies: 'lira=₺, liralık=₺, liraya=₺, tl=₺, dolar=$, dolarlık=$, euro=€, avro=€, sterlin=£',
    counted:
      'kişi, kişinin, kişiye, kişiyi, insan, ölü, yaralı, kurban, çocuk, kadın, erkek, öğrenci, çalışan, işçi, asker, polis, ev, konut, bina, araç, otomobil, oy, milletvekili, şirket, ülke, kilometre, metre, hektar, ton, yolcu, mülteci, göçmen, hasta, vaka, seyirci, puan, gol, şüpheli',
  },
  dates: {
    numeric: 'day-month',
    relative: 'dün=-1, yarın=1',
  },
};
