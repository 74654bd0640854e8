/** Turkish words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `kabul et*, kabul ed*, söz ver*, onayla*, doğrula*, destekle*, izin ver*, itiraf et*, razı ol*, övdü, övgü*;
      reddet*, redded*, geri çevir*, yalanla*, karşı çık*, yasakla*, itiraz et*, veto et*, eleştir*, kına*, inkâr et*`,
    `beraat*, suçsuz*; mahkum, mahkûm, hüküm giy*, suçlu*`,
    `aç*, başla*; kapat*, kapan*, sona er*, bitir*, durdur*, iptal et*`,
    `satın al*; sat*`,
    `daha fazla; daha az`,
    `daha yüksek; daha düşük`,
    `önce; sonra`,
  ],
  deaths:
    'öl*, ölü*, öldü*, hayatını kaybe*, yaşamını yitir*, can verdi, can kaybı, cinayet*, ceset, cesed*, cenaze*, boğul*, intihar*, şehit*, idam*',
  injuries: 'yaral*, yara*, hastaneye kaldır*, kırıl*, kırık, sakatlan*, sakatlık*',
  unharmed: 'yara almadan, yaralanan olmadı, ölen ya da yaralanan olmadı, can kaybı olmadı, sağ kurtul*, hayatta kal*',
  nobody: 'kimse, hiç kimse, hiçbiri',
  superlatives:
    'ilk, son, tek, bütün, tüm, her, hep, asla, hiç, en, herkes, tamamen, tamamı, oy birliğiyle, rekor, yalnızca, sadece, binlerce',
  hedges:
    'olabil*, belki, muhtemelen, iddia*, şüpheli*, bazı, kısmen, neredeyse, yaklaşık, en az, kadar, planl*, bekle*, umuyor, göre, sık sık, biri, eğer, birçok, birkaç',
  rivals: [
    'birinci, ikinci, üçüncü, dördüncü, beşinci',
    'dün, bugün, yarın',
    'ilkbahar, yaz, sonbahar, kış',
    'kuzey, güney, doğu, batı',
  ],
  measures: `saniye*=s; dakika*=min; saat*=h; gün*=d; hafta*=wk; ay, aylık, ayda=mo; yıl*=yr; santimetre=cm; metre*=m; kilometre*, km=km; gram*=g; kilogram*, kilo*, kg=kg; ton*=t; litre*=l; hektar*=ha; km/s, kilometre hız*=km/h; yüzde puan*, puan*=pp; derece*=°`,
};
