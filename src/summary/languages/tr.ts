/** Turkish. Lists by the project's authors. Endings of names follow an apostrophe. */
import { stemmer } from '@orama/stemmers/turkish';
import type { LanguageData } from './language.ts';

export const turkish: LanguageData = {
  tag: 'tr',
  stem: stemmer,
  apostrophe: 'ends',
  abbreviations: `dr, prof, doç, yrd, öğr, gör, uzm, av, op, ord, sn, hz, st, alb, alm, alb, yb, bnb, yzb, tğm, ütğm, asb, gen, org, korg, tümg, tuğg, amir, mah, cad, cd, sok, sk, bul, blv, apt, bk, bkz, krş, örn, vb. gibi, yy, yak, yakl, ing, fr, ar, far, lat, ör, çev, haz, yay, ed, müh, mim, ecz, dt, hem, kur, tel, fak, üni, ünv, böl, mrk, der,
    vs. vb, mad, kg, t.c, a.b.d, m.ö, m.s, s.a.v, a.s, md, gn, bşk, bak, müd, tic, san, ltd. şti, şti, a.g.e, i.e`,
  numberAbbreviations: `no, s, ss, sy, sayfa, md, madde, c, cilt, fık, bent, tel, nu, böl, oca, şub, mar, nis, may, haz, tem, ağu, eyl, eki, kas, ara, daire, d, kat, yy, saat`,
  closingAbbreviations: `vb, vs, vd, v.b, v.s, a.ş, aş, ltd, şti, ltd. şti, tic, san, inc, corp, co, jr, sr, m.ö, m.s, bin, mn, mr, sn, dk, sa, km, kg, m, cm, tl, u.s, a.b.d`,
  hasOrdinalStop: true,
  ordinalLeads: `bu, o, ve, ile, dün, bugün, yarın, türkiye, uluslararası, ulusal, asliye, ağır, yılı, yılının, yıl, yarışmanın, ligi, lig, birleşmiş, istanbul, ankara, i̇stanbul, şampiyonası, osmanlı, nin, nın, in, ın, un, ün`,
  months: `ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık`,
  weekdays: 'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
  titles: `bay, bayan, sayın, dr, prof, profesör, doktor, cumhurbaşkanı, başbakan, bakan, bakanı, dışişleri bakanı, içişleri bakanı, başkan, başkanı, belediye başkanı, vali, valisi, kaymakam, milletvekili, genel başkanı, genel sekreter, sözcüsü, sözcü, general, orgeneral, albay, komutan, hakim, savcı, başsavcı, kral, kraliçe, prens, prenses, papa,
    müdür, müdürü, genel müdür, teknik direktör, antrenör, avukat, şansölye`,
  pronounOpeners: `o, onlar, onun, onların, ona, onu, onları, onlara, bu, bunlar, bunun, bunların, buna, bunu, bunları, bundan, bunda, şu, şunlar, kendisi, kendileri, ikisi, her ikisi, biri, içlerinden biri, böyle, söz konusu, aynı, burada, orada`,
  connectiveOpeners: `ama, fakat, ancak, lakin, ve, veya, ya da, oysa, oysaki, yine de, buna rağmen, bununla birlikte, bununla beraber, ayrıca, üstelik, dahası, aynı zamanda, de, bu nedenle, bu yüzden, dolayısıyla, böylece, böylelikle, sonra, daha sonra, ardından, bunun ardından, önce, daha önce, bu arada, bu sırada, öte yandan, diğer yandan, diğer taraftan,
    aksine, tam tersine, örneğin, mesela, yani, aslında, gerçekten, sonunda, nihayet, son olarak, sonuç olarak, çünkü, hatta, bile, ne var ki, zira, yoksa, nitekim, bu kapsamda`,
  removableAdverbs: 'ancak',
  removableConjunctions: 'ama, fakat, ve, ayrıca, üstelik, öte yandan, bununla birlikte, bu arada, nitekim, ne var ki',
  definiteOpeners: `adam, kadın, çocuk, çocuklar, genç, genç kadın, şüpheli, şüpheliler, zanlı, zanlılar, sanık, sanıklar, kurban, mağdur, yaralı, yaralılar, sürücü, çift, grup, şirket, firma, takım, kulüp, karar, önlem, önlemler, olay, saldırı, kaza, yangın, dava, rapor, araştırma, çalışma, sonuçlar, plan, yasa, kanun, hüküm, anlaşma, proje, öneri, teklif, iki taraf, her iki taraf`,
  saidVerbs: `dedi, diyor, dediler, söyledi, söylüyor, söylediler, belirtti, belirtiyor, belirttiler, açıkladı, açıklıyor, ifade etti, vurguladı, kaydetti, ekledi, anlattı, anlatıyor, sordu, yanıtladı, cevap verdi, yanıt verdi, duyurdu, bildirdi, aktardı, iddia etti, savundu, itiraf etti, kabul etti, yalanladı, reddetti, doğruladı, uyardı, yazdı, konuştu,
    göre, dile getirdi, hatırlattı, değerlendirdi, şeklinde konuştu, ileri sürdü`,
  questionWords:
    'kim, kimler, ne, neler, ne zaman, nerede, neden, niçin, niye, nasıl, hangi, kaç, kimin, mi, mı, mu, mü, midir, mıdır, nereye, nereden',
  outcomeCues: `öldü, öldüler, hayatını kaybetti, yaşamını yitirdi, ölü, yaralandı, yaralı, gözaltına alındı, tutuklandı, yakalandı, mahkûm, hapis cezası, cezasına çarptırıldı, beraat etti, suçlandı, serbest bırakıldı, kurtarıldı, hayatta kaldı, istifa etti, görevden alındı, kazandı, galip, kaybetti, yenildi, seçildi, kabul edildi, onaylandı, reddedildi,
    ertelendi, iptal edildi, soruşturma, soruşturma başlatıldı, inceleme, karar, sonunda, şimdilik, şu ana kadar, hayati tehlikesi yok, bekleniyor, planlanıyor, gelecek hafta, önümüzdeki hafta, gelecek ay, gelecek yıl, yürürlüğe girecek, edilecek, olacak`,
  negations:
    'değil, yok, hayır, hiç, hiçbir, hiçbiri, kimse, asla, ne, olmadı, olmayan, olmadığını, etmedi, yapmadı, olmayacak, yalanladı, reddetti, olmadan, -siz',
  opinionCues:
    'ben, benim, biz, bizim, bence, bana göre, sanırım, inanıyorum, düşünüyorum, gerekir, gerekiyor, lazım, şart, ne yazık ki, maalesef, neyse ki, belki, elbette, tabii, rezalet, utanç',
};
