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
  names: {
    knownPlaces:
      'Adana, Adıyaman, Afyonkarahisar, Ağrı, Amasya, Ankara, Antalya, Artvin, Aydın, Balıkesir, Bilecik, Bingöl, Bitlis, Bolu, Burdur, Bursa, Çanakkale, Çankırı, Çorum, Denizli, Diyarbakır, Edirne, Elazığ, Erzincan, Erzurum, Eskişehir, Gaziantep, Giresun, Gümüşhane, Hakkari, Hatay, Isparta, Mersin, İstanbul, İzmir, Kars, Kastamonu, Kayseri, Kırklareli, Kırşehir, Kocaeli, Konya, Kütahya, Malatya, Manisa, Kahramanmaraş, Mardin, Muğla, Muş, Nevşehir, Niğde, Rize, Sakarya, Samsun, Siirt, Sinop, Sivas, Tekirdağ, Tokat, Trabzon, Tunceli, Şanlıurfa, Uşak, Van, Yozgat, Zonguldak, Aksaray, Bayburt, Karaman, Kırıkkale, Batman, Şırnak, Bartın, Ardahan, Iğdır, Yalova, Karabük, Kilis, Osmaniye, Düzce, Bodrum, Marmaris, Londra, Paris, Berlin, Moskova, Brüksel, Washington, New York, Pekin, Avrupa, İngiltere, Gazze',
  },
};
